// Until it works, or until it is there.
import { prisma } from '../_shared/prisma.ts';
import { retry } from './retry.ts';

export async function pay(id: string): Promise<void> {
  await retry(3, () => prisma.order.update({ where: { id }, data: { status: 'paid' } }));
}

export async function payAgain(id: string): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { count } = await prisma.order.updateMany({ where: { id, status: 'pending' }, data: { status: 'paid' } });
    if (count > 0) return true;
  }
  return false;
}

export async function untilPaid(id: string): Promise<void> {
  while (true) {
    const order = await prisma.order.findUniqueOrThrow({ where: { id } });
    if (order.status === 'paid') return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

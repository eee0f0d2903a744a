// A step that is run for each order.
import { prisma } from '../_shared/prisma.ts';

const steps = {
  async paid(id: string): Promise<void> {
    await prisma.order.update({ where: { id }, data: { status: 'paid' } });
  },
};

export async function pay(ids: string[]): Promise<void> {
  for (const id of ids) await steps.paid(id); // ! queryPerElement "paid"
}

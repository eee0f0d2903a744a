// Jobs are classes with an inherited static `dispatch`; `sync` variants run in place.
import { prisma } from '../_shared/prisma.ts';
import { CountOrders } from './jobs.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await CountOrders.dispatch(email); // ! sideEffect
  });
}

// Two emitters know an event of the same name.
import { prisma } from '../_shared/prisma.ts';
import { loud, quiet } from './buses.ts';

export const buses = { loud, quiet };

export async function announce(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await loud.emitAsync('news', email); // ! sideEffect "tell"
  });
}

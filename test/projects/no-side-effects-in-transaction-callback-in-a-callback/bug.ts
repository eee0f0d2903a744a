// The callback is wrapped in another function first, which measures it.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { traced } from './traced.ts';

export async function close(email: string): Promise<void> {
  const change = traced('close', async (tx: Tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  await prisma.$transaction(
    traced('closing', async (tx: Tx) => {
      await change(tx);
      await transport.sendMail({ to: email, subject: 'Closed' }); // ! sideEffect
    }),
  );
}

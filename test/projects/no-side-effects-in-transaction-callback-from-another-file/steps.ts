import type { Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function place(tx: Tx): Promise<string> {
  const user = await tx.user.findFirstOrThrow({ where: { balance: { gt: 0 } } });
  await transport.sendMail({ to: user.email, subject: 'Placed' });
  return user.email;
}

export async function count(tx: Tx): Promise<string> {
  return String(await tx.user.count());
}

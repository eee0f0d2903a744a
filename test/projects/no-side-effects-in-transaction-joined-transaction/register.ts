import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

/** Registers the user, in the given transaction or in one of its own, and says welcome when that has ended. */
export async function register(email: string, outer?: Tx): Promise<void> {
  const work = async (tx: Tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
  };
  if (outer) {
    await work(outer);
  } else {
    await prisma.$transaction(work);
  }
  await transport.sendMail({ to: email, subject: 'Welcome' });
}

// A list that is literally empty: the loop over it has no turns.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function create(tx: Tx, email: string, friends: string[]): Promise<void> {
  await tx.user.create({ data: { email, name: 'New' } });
  for (const friend of friends) {
    await transport.sendMail({ to: friend, subject: `${email} is here` });
  }
}

export async function register(email: string, friend: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: friend } });
    await create(tx, email, []);
  });
}

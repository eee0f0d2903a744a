// Mails are classes of the project; sending one is a method that they inherit.
import { prisma } from '../_shared/prisma.ts';
import { InviteEmail } from './emails.ts';

export async function invite(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'Invited' } });
    await new InviteEmail(email).schedule(); // ! sideEffect "schedule"
  });
}

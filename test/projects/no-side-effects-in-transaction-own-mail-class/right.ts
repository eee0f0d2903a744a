// Mails are classes of the project; sending one is a method that they inherit.
import { prisma } from '../_shared/prisma.ts';
import { InviteEmail } from './emails.ts';

export async function invite(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'Invited' } });
    console.log(new InviteEmail(email).render());
  });
}

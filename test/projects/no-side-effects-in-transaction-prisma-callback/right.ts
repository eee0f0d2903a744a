// Prisma's interactive transaction on a client from the `prisma-client` generator.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function register(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
  });
  await transport.sendMail({ to: email, subject: 'Welcome' });
}

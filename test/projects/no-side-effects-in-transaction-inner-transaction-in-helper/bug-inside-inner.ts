// A helper with a transaction of its own, called in another one: each effect is reported once, at the innermost transaction that it is in.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function open(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
    await transport.sendMail({ to: email, subject: 'Welcome' }); // ! sideEffect
  });
}

export async function importUser(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.deleteMany();
    await open(email);
  });
}

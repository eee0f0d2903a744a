// A factory returns an object literal of functions; its type is inferred.
import { prisma } from '../_shared/prisma.ts';
import { createMailer } from './mailer.ts';

const mailer = createMailer('shop@example.com');

export async function register(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: mailer.preview(email) } });
    await mailer.welcome(email); // ! sideEffect "post"
  });
}

// A function that is called through `call`.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function greet(this: { subject: string }, email: string): Promise<void> {
  await transport.sendMail({ to: email, subject: this.subject });
}

function draft(this: { subject: string }, email: string): string {
  return `${this.subject}, ${email}`;
}

export async function register(email: string): Promise<void> {
  const letter = { subject: 'Welcome', greet, draft };
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: draft.apply(letter, [email]) } });
    await greet.call(letter, email); // ! sideEffect
  });
}

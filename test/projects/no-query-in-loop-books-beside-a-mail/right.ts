// A mail for each: what is written beside it can't wait for the others.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { remind } from './remind.ts';

export async function remindAll(emails: readonly string[]): Promise<void> {
  for (const email of emails) await remind(email);
}

export async function tellAll(emails: readonly string[]): Promise<void> {
  for (const email of emails) {
    await transport.sendMail({ to: email });
    await prisma.auditLog.create({ data: { action: `told ${email}` } });
  }
}

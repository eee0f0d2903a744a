import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

/** Sends a mail and keeps the books of it. */
export async function remind(email: string): Promise<void> {
  await transport.sendMail({ to: email });
  await prisma.auditLog.create({ data: { action: `reminded ${email}` } });
}

/** Keeps the books only. */
export async function note(email: string): Promise<void> {
  await prisma.auditLog.create({ data: { action: `noted ${email}` } });
}

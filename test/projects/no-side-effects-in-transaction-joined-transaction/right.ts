// The helper joins the transaction that it is given: what it does "after the commit" is then done before it.
import { prisma } from '../_shared/prisma.ts';
import { register } from './register.ts';

export async function registerAll(emails: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'import' } });
  });
  for (const email of emails) {
    await register(email);
  }
}

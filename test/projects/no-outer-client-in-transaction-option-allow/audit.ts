import { prisma } from '../_shared/prisma.ts';

export async function writeAudit(action: string): Promise<void> {
  await prisma.auditLog.create({ data: { action } });
}

export async function writeNote(action: string): Promise<void> {
  await prisma.auditLog.create({ data: { action } });
}

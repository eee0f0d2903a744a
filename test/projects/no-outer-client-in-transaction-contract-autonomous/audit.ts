import { prisma } from '../_shared/prisma.ts';

/**
 * Writes an audit record that must stay when the caller's transaction is rolled back.
 *
 * @autonomous
 */
export async function writeAudit(action: string): Promise<void> {
  await prisma.auditLog.create({ data: { action } });
}

/** Writes an audit record. */
export async function writeNote(action: string): Promise<void> {
  await prisma.auditLog.create({ data: { action } });
}

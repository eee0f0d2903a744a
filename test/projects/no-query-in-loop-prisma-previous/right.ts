// Each row names the one before it.
import { prisma } from '../_shared/prisma.ts';

export async function record(actions: string[]): Promise<void> {
  let before: string | null = null;
  for (const action of actions) {
    const entry: { id: string } = await prisma.auditLog.create({ data: { action, details: { before } } });
    before = entry.id;
  }
}

export async function add(parts: string[]): Promise<void> {
  let last = await prisma.auditLog.create({ data: { action: 'start' } });
  for (const action of parts) {
    last = await prisma.auditLog.create({ data: { action, details: { before: last.id } } });
  }
}

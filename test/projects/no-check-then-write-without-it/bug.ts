// Who it is is looked for, and only an entry with somebody is held up by it.
import { prisma } from '../_shared/prisma.ts';

async function note(entry: { action: string; userId?: string }): Promise<void> {
  const { action, userId } = entry;
  await prisma.auditLog.create({ data: { action, userId: userId ?? null } });
}

export async function welcome(action: string, userId: string): Promise<void> {
  if (await prisma.auditLog.findFirst({ where: { action, userId } })) throw new Error('welcomed before');
  await note({ action, userId }); // ! checkThenCreate
  await note({ action });
}

export async function start(userId: string): Promise<void> {
  if (await prisma.auditLog.findFirst({ where: { action: 'welcomed', userId } })) return;
  await prisma.auditLog.create({ data: { action: 'started', userId } });
}

// The callback is a function with a name.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { closeAll } from './work.ts';

async function tidy(tx: Tx): Promise<void> {
  await tx.order.deleteMany({ where: { status: 'draft' } });
  await tx.auditLog.create({ data: { action: 'tidied' } });
}

async function note(action: string, tx: Tx): Promise<void> {
  await tx.auditLog.create({ data: { action } });
}

export async function nightly(): Promise<void> {
  await prisma.$transaction(closeAll);
  await prisma.$transaction(tidy);
  await prisma.$transaction(note.bind(undefined, 'nightly'));
}

// Three functions that call each other in a ring: the answer is the same whichever is asked first.
import { prisma } from '../_shared/prisma.ts';
import { announce, climb, visit, type Folder } from './third-ring.ts';

export async function change(folder: Folder): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'announce' } });
    await announce(folder); // ! sideEffect "announce"
  });
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'visit' } });
    await visit(folder); // ! sideEffect "announce"
  });
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'climb' } });
    await climb(folder); // ! sideEffect "announce"
  });
}

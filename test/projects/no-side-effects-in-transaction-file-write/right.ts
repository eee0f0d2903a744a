// Files are not rolled back; reading one is allowed.
import { readFile, writeFile } from 'node:fs/promises';
import { prisma } from '../_shared/prisma.ts';

export async function exportNames(path: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const users = await tx.user.findMany({ select: { name: true }, take: 100 });
    const old = await readFile(path, 'utf8');
    await tx.outboxMessage.create({ data: { topic: 'exported', payload: old } });
    console.log(users, await readFile(path, 'utf8'), writeFile);
  });
}

// The promises of node:fs by their other name, and promisify'd.
import { promises as files, rename } from 'node:fs';
import { promisify } from 'node:util';
import { prisma } from '../_shared/prisma.ts';

const move = promisify(rename);

export async function archive(path: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { size } = await files.stat(path);
    await tx.outboxMessage.create({ data: { topic: 'archived', payload: size } });
  });
  await move(path, `${path}.old`);
  await files.unlink(path);
}

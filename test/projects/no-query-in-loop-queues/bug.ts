// Queues in memory, however they are emptied: also by several workers, and backwards.
import { prisma } from '../_shared/prisma.ts';

const touch = (id: string) => prisma.user.update({ where: { id }, data: { name: 'seen' } });

export async function drain(ids: string[]): Promise<void> {
  let id = ids.pop();
  while (id !== undefined) {
    await touch(id); // ! queryPerElement "(touch)"
    id = ids.pop();
  }
}

export async function drainToo(ids: string[]): Promise<void> {
  let next: string | undefined;
  while ((next = ids.shift()) !== undefined) await touch(next); // ! queryPerElement "(touch)"
}

export async function share(ids: string[]): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    while (queue.length > 0) {
      const id = queue.shift();
      if (id !== undefined) await touch(id); // ! queryPerElement "(touch)"
    }
  };
  await Promise.all([worker(), worker()]);
}

export async function backwards(ids: string[]): Promise<void> {
  for (let index = ids.length - 1; index >= 0; index--) {
    await touch(ids[index] ?? ''); // ! queryPerElement "(touch)"
  }
}

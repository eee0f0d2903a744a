// A tree is written from the top: a row below needs the key of the row above it.
import { prisma } from '../_shared/prisma.ts';
import { type Branch, copyBranch } from './copy.ts';

export async function addAll(branches: Branch[], userId: string): Promise<void> {
  const addBelow = async (children: Branch[], parentId: string): Promise<void> => {
    for (const { children: below, name } of children) {
      const order = await prisma.order.create({ data: { userId: parentId, status: name } });
      if (below.length > 0) await addBelow(below, order.id);
    }
  };
  await addBelow(branches, userId);
}

export async function copyAll(branches: Branch[]): Promise<void> {
  await Promise.all(branches.filter(({ name }) => name !== '').map((branch) => copyBranch(branch, 'root')));
}

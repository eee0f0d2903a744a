// The rows below are found by the key of the row above, which is known already: one query can ask for a level.
import { prisma } from '../_shared/prisma.ts';
import type { Branch } from './copy.ts';

export async function markAll(branches: Branch[], isOpen: boolean): Promise<void> {
  for (const { name, children } of branches) {
    await prisma.order.create({ data: { userId: name, status: isOpen ? 'open' : 'closed' } }); // ! queryPerElement
    await markAll(children, isOpen); // ! queryPerElement "(markAll)"
  }
}

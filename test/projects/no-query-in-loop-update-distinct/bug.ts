// Sets the same for all, one by one.
import { prisma } from '../_shared/prisma.ts';

export async function archive(ids: string[]): Promise<void> {
  for (const id of ids) {
    await prisma.order.update({ where: { id }, data: { status: 'archived' } }); // ! queryPerElement
  }
}

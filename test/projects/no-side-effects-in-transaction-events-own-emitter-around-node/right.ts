// A typed emitter of the project that hides Node's: its events are followed, and nobody waits for what they start.
import { prisma } from '../_shared/prisma.ts';
import { stock } from './stock.ts';

export async function change(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.product.update({ where: { id }, data: { stock: 0 } });
    stock.raise('low', id);
  });
}

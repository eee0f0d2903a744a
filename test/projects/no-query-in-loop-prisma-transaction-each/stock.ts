import type { Tx } from '../_shared/prisma.ts';

export async function take(tx: Tx, productId: string): Promise<void> {
  await tx.product.update({ where: { id: productId }, data: { stock: { decrement: 1 } } });
}

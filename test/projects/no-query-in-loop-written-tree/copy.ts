import { prisma } from '../_shared/prisma.ts';

export interface Branch {
  name: string;
  skus: string[];
  children: Branch[];
}

export async function copyBranch({ name, children }: Branch, parentId: string): Promise<void> {
  const copy = await prisma.order.create({ data: { userId: parentId, status: name } });
  await Promise.all(children.map(async (child) => copyBranch(child, copy.id)));
}

/** What hangs on a row is no row of the tree: it can be written together. */
export async function copyWithSkus({ name, skus, children }: Branch, parentId: string): Promise<void> {
  const copy = await prisma.order.create({ data: { userId: parentId, status: name } });
  for (const productId of skus) {
    await prisma.orderItem.create({ data: { orderId: copy.id, productId, quantity: 1, price: 1 } }); // ! queryPerElement
  }
  for (const child of children) await copyWithSkus(child, copy.id); // ! queryPerElement
}

// A class without a body that the settings describe; its other members stay unknown.
import { prisma } from '../_shared/prisma.ts';
import type { Courier } from './courier.js';

export async function ship(courier: Courier, sku: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.product.update({ where: { sku }, data: { stock: { decrement: 1 }, name: await courier.label(sku) } });
    await courier.collect(sku); // ! sideEffect
  });
}

// What is read before the request can be read for all.
import { prisma } from '../_shared/prisma.ts';

export async function refresh(ids: string[]): Promise<void> {
  for (const id of ids) {
    const known = await prisma.product.findFirst({ where: { sku: id } }); // ! queryPerElement
    await fetch(`https://rates.example.com/${known?.name}`);
  }
}

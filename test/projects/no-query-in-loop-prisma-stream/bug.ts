// Rows of a stream, each written on its own.
import { prisma } from '../_shared/prisma.ts';

export async function load(rows: AsyncIterable<{ sku: string; name: string }>): Promise<void> {
  for await (const row of rows) {
    await prisma.product.create({ data: row }); // ! queryPerElement
  }
}

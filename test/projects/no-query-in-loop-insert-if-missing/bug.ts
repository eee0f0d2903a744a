// Looks for each row, and inserts it where it is missing.
import { prisma } from '../_shared/prisma.ts';

interface Row {
  sku: string;
  name: string;
}

export async function load(rows: Row[]): Promise<void> {
  for (const row of rows) {
    try {
      const found = await prisma.product.findUnique({ where: { sku: row.sku } }); // ! queryPerElement
      if (found) continue;
      await prisma.product.create({ data: row }); // ! queryPerElement
    } catch (error) {
      console.error(error);
    }
  }
}

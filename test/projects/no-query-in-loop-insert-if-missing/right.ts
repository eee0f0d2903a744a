// Looks for all rows at once, and inserts those that are missing.
import { prisma } from '../_shared/prisma.ts';

interface Row {
  sku: string;
  name: string;
}

export async function load(rows: Row[]): Promise<void> {
  const found = await prisma.product.findMany({ where: { sku: { in: rows.map(({ sku }) => sku) } } });
  const known = new Set(found.map(({ sku }) => sku));
  const missing: Row[] = [];
  for (const row of rows) {
    if (known.has(row.sku)) continue;
    missing.push(row);
  }
  await prisma.product.createMany({ data: missing });
}

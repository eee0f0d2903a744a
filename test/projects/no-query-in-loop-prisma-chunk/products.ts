import { prisma } from '../_shared/prisma.ts';

export interface Row {
  sku: string;
  name: string;
}

export async function saveOne(row: Row): Promise<void> {
  await prisma.product.upsert({ where: { sku: row.sku }, create: row, update: row });
}

export async function saveAll(rows: Row[]): Promise<void> {
  await prisma.product.createMany({ data: rows, skipDuplicates: true });
}

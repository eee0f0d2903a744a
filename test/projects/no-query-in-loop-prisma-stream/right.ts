// Rows of a stream, written a thousand at a time.
import { prisma } from '../_shared/prisma.ts';

interface Row {
  sku: string;
  name: string;
}

export async function load(rows: AsyncIterable<Row>): Promise<void> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < 1000) continue;
    await prisma.product.createMany({ data: batch });
    batch = [];
  }
  if (batch.length > 0) await prisma.product.createMany({ data: batch });
}

export async function loadToo(rows: AsyncIterable<Row>): Promise<void> {
  const batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= 1000) {
      await prisma.product.createMany({ data: batch.splice(0) });
    }
  }
  await prisma.product.createMany({ data: batch });
}

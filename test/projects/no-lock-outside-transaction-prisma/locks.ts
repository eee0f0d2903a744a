import { prisma, type Tx } from '../_shared/prisma.ts';

interface Row {
  readonly status: string;
}

export async function lockOrder(id: string, client: Tx = prisma): Promise<Row> {
  // One of those who call leave the client out.
  const [row] = await client.$queryRaw<[Row]>`SELECT status FROM orders WHERE id = ${id} FOR NO KEY UPDATE`; // ! releasedAtOnce
  return row;
}

import { prisma, type Tx } from '../_shared/prisma.ts';

export async function lockOrder(id: string, client: Tx = prisma): Promise<void> {
  await client.$queryRaw`SELECT status FROM orders WHERE id = ${id} FOR UPDATE`;
}

export async function lockInvoice(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM invoices WHERE order_id = ${id} FOR UPDATE`;
}

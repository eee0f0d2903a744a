// Rows are grouped, and then written one by one.
import { prisma } from '../_shared/prisma.ts';

interface Line {
  orderId: string;
  total: number;
}

export async function store(lines: Line[]): Promise<void> {
  const totals = new Map<string, number>();
  for (const { orderId, total } of lines) totals.set(orderId, (totals.get(orderId) ?? 0) + total);
  for (const [id, total] of totals) {
    await prisma.order.update({ where: { id }, data: { total } }); // ! queryPerElement
  }
}

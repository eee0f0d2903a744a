// A query for each group, and each query takes all ids of its group.
import { prisma } from '../_shared/prisma.ts';

interface Line {
  orderId: string;
  status: string;
}

export async function store(lines: Line[]): Promise<void> {
  const groups: Record<string, string[]> = {};
  for (const { orderId, status } of lines) (groups[status] ??= []).push(orderId);
  for (const [status, ids] of Object.entries(groups)) {
    await prisma.order.updateMany({ where: { id: { in: ids } }, data: { status } });
  }
  for (const status in groups) {
    await prisma.order.deleteMany({ where: { id: { in: groups[status] ?? [] } } });
  }
}

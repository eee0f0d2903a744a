import { prisma } from '../_shared/prisma.ts';

export enum Status {
  Pending = 'pending',
  Paid = 'paid',
}

export const LABELS = { pending: 'Open', paid: 'Done' };

export function countOf(status: string): Promise<number> {
  return prisma.order.count({ where: { status } });
}

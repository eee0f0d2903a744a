import { prisma } from '../_shared/prisma.ts';
import { current } from './current.ts';

export async function cancel(id: string): Promise<void> {
  await current().order.update({ where: { id }, data: { status: 'cancelled' } });
}

export async function audit(action: string): Promise<void> {
  await prisma.auditLog.create({ data: { action } });
}

export async function auditInside(action: string): Promise<void> {
  await current().auditLog.create({ data: { action } });
}

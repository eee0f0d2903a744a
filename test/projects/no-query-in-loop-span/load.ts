import { trace } from '@opentelemetry/api';
import { prisma } from '../_shared/prisma.ts';

const tracer = trace.getTracer('orders');

export async function ship(ids: readonly string[]): Promise<number> {
  let total = 0;
  for (const id of ids) {
    const order = await tracer.startActiveSpan('load', () => load(id)); // ! queryPerElement
    total += order.total;
  }
  return total;
}

export async function shipAll(ids: readonly string[]): Promise<number> {
  return tracer.startActiveSpan('load', async () => {
    const orders = await prisma.order.findMany({ where: { id: { in: [...ids] } } });
    return orders.reduce((total, order) => total + order.total, 0);
  });
}

async function load(id: string): Promise<{ total: number }> {
  return prisma.order.findUniqueOrThrow({ where: { id } });
}

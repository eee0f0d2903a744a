import { trace } from '@opentelemetry/api';
import { prisma } from '../_shared/prisma.ts';

const tracer = trace.getTracer('orders');

export async function ship(id: string): Promise<void> {
  const order = await tracer.startActiveSpan('load', async (span) => {
    const found = await prisma.order.findUniqueOrThrow({ where: { id } });
    span.end();
    return found;
  });
  if (order.status !== 'paid') throw new Error('not paid');
  await tracer.startActiveSpan('ship', () => prisma.order.update({ where: { id }, data: { status: 'shipped' } })); // ! compareThenWrite
}

export async function shipOnce(id: string): Promise<void> {
  const order = await tracer.startActiveSpan('load', async () => prisma.order.findUniqueOrThrow({ where: { id } }));
  if (order.status !== 'paid') throw new Error('not paid');
  const { count } = await tracer.startActiveSpan('ship', () =>
    prisma.order.updateMany({ where: { id, status: 'paid' }, data: { status: 'shipped' } }),
  );
  if (count === 0) throw new Error('not paid');
}

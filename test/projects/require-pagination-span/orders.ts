import { trace } from '@opentelemetry/api';
import type { Request, Response } from 'express';
import { prisma } from '../_shared/prisma.ts';

const tracer = trace.getTracer('orders');

export async function list(request: Request<{ userId: string }>, response: Response): Promise<void> {
  const { userId } = request.params;
  const orders = await tracer.startActiveSpan('list', async (span) => {
    const found = await prisma.order.findMany({ where: { userId } }); // ! noLimit
    span.end();
    return found;
  });
  response.json(orders);
}

export async function total(request: Request<{ userId: string }>, response: Response): Promise<void> {
  const { userId } = request.params;
  const sum = await tracer.startActiveSpan('total', async (span) => {
    const found = await prisma.order.findMany({ where: { userId }, select: { total: true } });
    span.end();
    return found.reduce((all, order) => all + order.total, 0);
  });
  response.json(sum);
}

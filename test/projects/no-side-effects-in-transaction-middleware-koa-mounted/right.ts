// Koa: what the application uses stands before the routers that follow, and not before those that were there.
import Koa from 'koa';
import { prisma } from '../_shared/prisma.ts';
import { health } from './routes.ts';

const app = new Koa();

app.use(async (_ctx, next) => {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'call' } });
  });
  await next();
});
app.use(health.routes());

// Koa: what the application uses stands before the routers that follow, and not before those that were there.
import Koa from 'koa';
import { prisma } from '../_shared/prisma.ts';
import { health, orders } from './routes.ts';

const app = new Koa();

app.use(health.routes());
app.use(async (ctx, next) => {
  await prisma.$transaction(async (tx) => {
    ctx['state'].tx = tx;
    await next();
  });
});
app.use(orders.routes()).use(orders.allowedMethods());

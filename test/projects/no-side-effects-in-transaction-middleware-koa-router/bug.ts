// Koa: next is awaited inside the transaction, or after it.
import Router from '@koa/router';
import axios from 'axios';
import type { Context, Next } from 'koa';
import { prisma } from '../_shared/prisma.ts';

const router = new Router();

async function unitOfWork(ctx: Context, next: Next): Promise<void> {
  await prisma.$transaction(async (tx) => {
    ctx.state['tx'] = tx;
    await next();
  });
}

router.use(unitOfWork);

router.post('/renames', async (ctx) => {
  await axios.post('https://crm.example.com/renames', ctx.query); // ! sideEffect "unitOfWork"
  ctx.status = 204;
});

export { router };

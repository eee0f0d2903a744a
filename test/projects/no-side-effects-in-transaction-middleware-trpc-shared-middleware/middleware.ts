import { initTRPC } from '@trpc/server';
import { prisma } from '../_shared/prisma.ts';

const t = initTRPC.create();

const logged = t.middleware(async ({ path, next }) => {
  console.log(path);
  return next();
});

const transactional = t.middleware(async ({ next }) => {
  return prisma.$transaction(async (tx) => {
    const result = await next({ ctx: { tx } });
    if (!result.ok) throw result.error;
    return result;
  });
});

const base = t.procedure.use(logged);

export const procedures = { read: base.input(String), write: base.use(transactional).input(String) };

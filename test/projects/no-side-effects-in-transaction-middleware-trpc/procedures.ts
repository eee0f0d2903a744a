import { initTRPC } from '@trpc/server';
import { prisma, type Tx } from '../_shared/prisma.ts';

const t = initTRPC.context<{ userId: string }>().create();

export const { router } = t;

/** Every procedure built from it runs in a transaction. */
export const txProcedure = t.procedure.use(({ ctx, next }) => prisma.$transaction((tx: Tx) => next({ ctx: { ...ctx, db: tx } })));

/** The client is on the context, and no transaction is open. */
export const plainProcedure = t.procedure.use(({ ctx, next }) => next({ ctx: { ...ctx, db: prisma as Tx } }));

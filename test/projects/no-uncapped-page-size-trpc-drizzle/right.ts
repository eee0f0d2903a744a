// The schema says how large a page may be, or something that may.
import { initTRPC } from '@trpc/server';
import { desc } from 'drizzle-orm';
import * as v from 'valibot';
import { z } from 'zod';
import { db, orders } from '../_shared/drizzle.ts';

const t = initTRPC.create();
const page = z.object({ limit: z.number().int().positive().max(100).optional(), cursor: z.number().nullish() });
const search = page.extend({ status: z.string() });
const size = z.number().lte(50);
declare const custom: (input: unknown) => { limit: number };

async function latest(limit: number) {
  return db.select().from(orders).orderBy(desc(orders.id)).limit(limit);
}

export const router = t.router({
  list: t.procedure.input(search).query(({ input }) => latest((input.limit ?? 20) + 1)),
  top: t.procedure
    .input(v.object({ count: v.pipe(v.number(), v.minValue(1), v.maxValue(100)) }))
    .query(({ input: { count } }) => db.select().from(orders).limit(count)),
  named: t.procedure.input(z.object({ size })).query(({ input }) => latest(input.size)),
  listed: t.procedure.input(z.object({ size: z.enum(['10', '50']) })).query(({ input }) => latest(Number(input.size))),
  changed: t.procedure
    .input(z.object({ size: z.number().transform((given) => Math.min(given, 100)) }))
    .query(({ input }) => latest(input.size)),
  unseen: t.procedure.input(custom).query(({ input }) => latest(input.limit)),
});

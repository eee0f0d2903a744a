// Drizzle behind tRPC: the schema of the input says no maximum.
import { initTRPC } from '@trpc/server';
import { desc } from 'drizzle-orm';
import * as v from 'valibot';
import { z } from 'zod';
import { db, orders } from '../_shared/drizzle.ts';

const t = initTRPC.create();
const page = z.object({ limit: z.number().int().positive().optional(), cursor: z.number().nullish() });
const search = page.extend({ status: z.string() });

async function latest(limit: number) {
  return db.select().from(orders).orderBy(desc(orders.id)).limit(limit); // ! uncapped "input.limit"
}

export const router = t.router({
  list: t.procedure.input(search).query(({ input }) => latest((input.limit ?? 20) + 1)),
  top: t.procedure
    .input(v.object({ count: v.pipe(v.number(), v.minValue(1)) }))
    .query(({ input: { count } }) => db.select().from(orders).limit(count)), // ! uncapped
  text: t.procedure
    .input(z.object({ count: z.string().transform(Number) }))
    .query((opts) => db.select().from(orders).limit(opts.input.count)), // ! uncapped "opts.input.count"
});

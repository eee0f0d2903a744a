// A tRPC procedure has the database in its context.
import { db, orders } from '../_shared/drizzle.ts';
import { t } from './trpc.ts';

type Client = Pick<typeof db, 'insert'>;

const audit = ({ db: client }: { db: Client }, status: string) => client.insert(orders).values({ email: 'audit', status, total: 0 });

export const router = t.router({
  order: t.procedure.mutation(async ({ ctx }) => {
    await audit(ctx, 'asked');
    return ctx.db.transaction(async (tx) => {
      await tx.insert(orders).values({ email: ctx.email, status: 'new', total: 0 });
      await ctx.db.insert(orders).values({ email: ctx.email, status: 'copy', total: 0 }); // ! outerClient
      await audit(ctx, 'ordered'); // ! outerClient "audit"
    });
  }),
});

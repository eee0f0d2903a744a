// A getter that returns a client: it is the outer one.
import type { Context } from './context.ts';

export async function invite(context: Context, id: string): Promise<void> {
  await context.db.transaction().execute(async (tx) => {
    await tx.updateTable('member').set({ role: 'owner' }).where('id', '=', id).execute();
    await context.db.insertInto('member').values({ id, role: 'guest' }).execute(); // ! outerClient
  });
}

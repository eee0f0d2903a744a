// A getter that returns a factory: what the factory makes runs on what it is given.
import type { Context } from './context.ts';

export async function invite(context: Context, id: string): Promise<void> {
  await context.db.transaction().execute(async (tx) => {
    const members = context.members(tx);
    await members.add(id);
  });
}

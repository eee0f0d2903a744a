// The driver of MongoDB runs the callback again when a write clashes.
import { client, stock } from './database.ts';
import { enqueue } from './jobs.ts';

export async function sell(item: number): Promise<void> {
  await client.withSession(async (session) => {
    await session.withTransaction(async () => {
      await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    });
    await enqueue(item);
  });
}

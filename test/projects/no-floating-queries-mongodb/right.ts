// MongoDB: a cursor asks when somebody reads it, and waits for what its own `forEach` runs.
import { client, stock } from './database.ts';

export const sell = (items: number[]) =>
  client.withSession((session) =>
    session.withTransaction(async () => {
      for (const item of items) await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
      const cursor = stock.find({ left: 0 }, { session });
      cursor.sort({ item: 1 });
      for await (const { item } of cursor) await stock.deleteOne({ item }, { session });
    }),
  );

export async function clean(): Promise<void> {
  await stock.find().forEach((row) => console.info(row.item));
}

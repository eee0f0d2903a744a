// The driver knows the transaction by the session alone.
import { client, stock } from './database.ts';

export async function sell(item: number): Promise<void> {
  await client.withSession(async (session) => {
    await stock.countDocuments({ item });
    await session.withTransaction(async () => {
      await stock.updateOne({ item }, { $inc: { left: -1 } }); // ! outerClient
      const rest = await stock.find({ item }).toArray(); // ! outerClient
      await stock.insertOne({ item: item + 1, left: rest.length }, {}); // ! outerClient
    });
  });
}

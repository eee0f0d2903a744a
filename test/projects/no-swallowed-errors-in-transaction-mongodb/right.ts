// MongoDB: one statement that adds it or changes it; the other write is no part of the transaction.
import { client, stock } from './database.ts';

export const take = (item: number) =>
  client.withSession(async (session) => {
    await session.withTransaction(async () => {
      await stock.updateOne({ item }, { $inc: { left: -1 } }, { session, upsert: true });
    });
    try {
      await stock.insertOne({ item, left: 0 });
    } catch (error) {
      console.error(error);
    }
  });

// MongoDB: one after the other, in one call, or outside the session.
import { client, stock } from './database.ts';

export const take = (items: readonly number[]) =>
  client.withSession(async (session) => {
    await session.withTransaction(async () => {
      for (const item of items) await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
      await stock.updateMany({ item: { $in: [...items] } }, { $inc: { left: -1 } }, { session });
    });
    await Promise.all([stock.countDocuments(), stock.findOne({ item: 1 })]);
  });

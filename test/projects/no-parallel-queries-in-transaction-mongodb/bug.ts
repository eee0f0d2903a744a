// MongoDB: a session's transaction takes one operation at a time.
import { client, stock } from './database.ts';

export const take = (items: readonly number[]) =>
  client.withSession((session) =>
    session.withTransaction(async () => {
      await Promise.all(items.map((item) => stock.updateOne({ item }, { $inc: { left: -1 } }, { session }))); // ! session
      await Promise.all([stock.countDocuments({}, { session }), stock.findOne({ item: 1 }, { session })]); // ! session
    }),
  );

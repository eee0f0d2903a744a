// MongoDB: what is not awaited runs in a session that has ended.
import { client, stock } from './database.ts';

export const sell = (items: number[]) =>
  client.withSession((session) =>
    session.withTransaction(async () => {
      items.forEach((item) => stock.updateOne({ item }, { $inc: { left: -1 } }, { session })); // ! inTransaction
      stock.deleteMany({ left: 0 }, { session }); // ! inTransaction
      await stock.countDocuments({}, { session });
    }),
  );

export async function clean(): Promise<void> {
  stock.deleteMany({ left: 0 }); // ! outside
}

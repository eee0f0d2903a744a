// MongoDB: an error in a session aborts its transaction.
import { client, stock } from './database.ts';

export const take = (item: number) =>
  client.withSession((session) =>
    session.withTransaction(async () => {
      await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
      try {
        await stock.insertOne({ item, left: 0 }, { session }); // ! aborted "MongoDB"
      } catch (error) {
        console.error(error);
      }
    }),
  );

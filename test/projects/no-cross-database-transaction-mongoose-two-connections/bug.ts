// A model belongs to the connection that made it.
import { archive, Sale, shop, Stock } from './databases.ts';

export async function sell(item: number): Promise<void> {
  await shop.transaction(async (session) => {
    await Stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    await Sale.create([{ item }]); // ! otherDatabase
    await archive.transaction((inner) => Sale.deleteMany({ item: 0 }, { session: inner })); // ! otherTransaction
  });
  await Sale.create([{ item }]);
}

export async function sellByHand(item: number): Promise<void> {
  const session = await shop.startSession();
  try {
    await session.withTransaction(async () => {
      await Stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
      await Sale.insertMany([{ item }]); // ! otherDatabase
    });
  } finally {
    await session.endSession();
  }
}

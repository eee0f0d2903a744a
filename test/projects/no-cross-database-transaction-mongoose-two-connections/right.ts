// A model belongs to the connection that made it.
import { Sale, shop, Stock } from './databases.ts';

export async function sell(item: number): Promise<void> {
  await shop.transaction(async (session) => {
    await Stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    await Sale.countDocuments({ item });
    await Stock.insertMany([{ item: item + 1 }]);
  });
  await Sale.create([{ item }]);
}

export async function sellByHand(item: number): Promise<void> {
  const session = await shop.startSession();
  try {
    await session.withTransaction(async () => {
      await Stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
      await Sale.findOne({ item });
    });
    await Sale.insertMany([{ item }]);
  } finally {
    await session.endSession();
  }
}

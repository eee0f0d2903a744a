// MongoDB: ending the session aborts what it has open.
import { client, stock } from './database.ts';

export async function sell(item: number): Promise<void> {
  const session = client.startSession();
  session.startTransaction(); // ! unfinished "updateOne"
  await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
  await session.commitTransaction();
  await session.endSession();
}

export async function take(item: number): Promise<void> {
  const session = client.startSession(); // ! unreleased
  await session.withTransaction(async () => {
    await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
  });
}

// The driver of MongoDB by hand: until the transaction is aborted it is open.
import { complain } from './complain.ts';
import { client, stock } from './database.ts';

export async function sell(item: number): Promise<void> {
  const session = client.startSession();
  session.startTransaction();
  try {
    await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    await session.commitTransaction();
  } catch {
    await session.abortTransaction();
    await complain(item);
  }
}

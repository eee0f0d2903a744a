// MongoDB: ending the session aborts what it has open.
import { client, stock } from './database.ts';

export async function sell(item: number): Promise<void> {
  const session = client.startSession();
  try {
    session.startTransaction();
    await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    await session.commitTransaction();
  } finally {
    await session.endSession();
  }
}

export async function take(item: number): Promise<void> {
  const session = client.startSession();
  try {
    await session.withTransaction(async () => {
      await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    });
  } finally {
    await session.endSession();
  }
}

export async function give(item: number): Promise<void> {
  await client.withSession(async (session) => {
    await session.withTransaction(() => stock.updateOne({ item }, { $inc: { left: 1 } }, { session }));
  });
}

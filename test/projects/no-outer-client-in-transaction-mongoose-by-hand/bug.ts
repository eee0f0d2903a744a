// A session by hand, and a helper that may get it.
import mongoose from 'mongoose';
import { free, Seat } from './models.ts';

export async function swap(from: number, to: number): Promise<void> {
  const session = await mongoose.startSession();
  await free(0);
  session.startTransaction();
  try {
    await Seat.updateMany({ row: to }, { taken: true }, { session });
    await free(from); // ! outerClient "free"
    await session.commitTransaction();
    await free(1);
  } catch (error) {
    await session.abortTransaction();
    throw error;
  } finally {
    await session.endSession();
  }
}

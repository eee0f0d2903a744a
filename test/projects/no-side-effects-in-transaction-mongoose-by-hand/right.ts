// Mongoose by hand: the session is in the transaction until it commits.
import mongoose from 'mongoose';
import { Seat } from './models.ts';
import { book } from './hall.ts';

export async function take(row: number): Promise<void> {
  const session = await mongoose.startSession();
  session.startTransaction();
  try {
    await Seat.create([{ row, taken: true }], { session });
    await session.commitTransaction();
    await book(row);
  } catch (error) {
    await session.abortTransaction();
    throw error;
  } finally {
    await session.endSession();
  }
}

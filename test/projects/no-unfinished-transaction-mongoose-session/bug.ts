// Mongoose: a return between start and commit.
import mongoose from 'mongoose';
import { Seat } from './models.ts';

export async function take(row: number): Promise<boolean> {
  const session = await mongoose.startSession(); // ! unreleased
  session.startTransaction();
  try {
    await Seat.create([{ row, taken: true }], { session });
    await session.commitTransaction();
    return true;
  } catch {
    await session.abortTransaction();
    return false;
  }
}

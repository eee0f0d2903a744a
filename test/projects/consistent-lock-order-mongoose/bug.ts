// Mongoose: two documents, one after the other.
import mongoose from 'mongoose';
import { Seat } from '../_shared/hall-mongoose.ts';

export async function swap(from: string, to: string): Promise<void> {
  const session = await mongoose.startSession();
  await session.withTransaction(async () => {
    await Seat.updateOne({ _id: from }, { status: 'free' }, { session });
    await Seat.updateOne({ _id: to }, { status: 'taken' }, { session }); // ! pair
  });
}

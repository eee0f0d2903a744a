// Mongoose: the smaller key first.
import mongoose from 'mongoose';
import { Seat } from '../_shared/hall-mongoose.ts';

export async function swap(from: string, to: string): Promise<void> {
  const keys = [from, to].sort();
  const session = await mongoose.startSession();
  await session.withTransaction(async () => {
    for (const _id of keys) await Seat.updateOne({ _id }, { status: 'moved' }, { session });
  });
}

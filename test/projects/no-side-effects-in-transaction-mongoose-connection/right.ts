// Mongoose's own method runs the callback again when the transaction fails.
import mongoose from 'mongoose';
import { announce } from './announce.ts';
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    await Seat.updateMany({ row }, { taken: true }, { session });
  });
  await announce(row);
}

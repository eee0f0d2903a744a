// A document keeps the session that it was read with; one that was read before, or made, has none.
import mongoose from 'mongoose';
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  const before = await Seat.findOne({ row }).orFail();
  const session = await mongoose.startSession();
  await session.withTransaction(async () => {
    before.taken = true;
    await before.save(); // ! outerClient
    await before.updateOne({ taken: false }); // ! outerClient
    await new Seat({ row: row + 1 }).save(); // ! outerClient
  });
  await session.endSession();
  await before.save();
}

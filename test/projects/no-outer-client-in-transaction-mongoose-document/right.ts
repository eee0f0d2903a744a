// A document keeps the session that it was read with; one that was read before, or made, has none.
import mongoose from 'mongoose';
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  const before = await Seat.findOne({ row }).orFail();
  const session = await mongoose.startSession();
  await session.withTransaction(async () => {
    const inside = await Seat.findOne({ row }).session(session).orFail();
    inside.taken = true;
    await inside.save();
    await before.updateOne({ taken: false }, { session });
    await new Seat({ row: row + 1 }).save({ session });
  });
  await session.endSession();
  await before.save();
}

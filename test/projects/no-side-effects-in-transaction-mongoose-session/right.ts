// A session of Mongoose runs the callback again, as the driver's does.
import mongoose from 'mongoose';
import { Seat } from './models.ts';
import { refund } from './payments.ts';

export async function free(row: number, intent: string): Promise<void> {
  const session = await mongoose.startSession();
  await session.withTransaction(async () => {
    await Seat.updateMany({ row }, { taken: false }).session(session);
  });
  await session.endSession();
  await refund(intent);
}

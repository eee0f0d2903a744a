// Each query needs the session, as an option or along its chain.
import mongoose from 'mongoose';
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  await Seat.findOne({ row });
  await mongoose.connection.transaction(async (session) => {
    await Seat.updateMany({ row }, { taken: true }, { session });
    const seats = await Seat.find({ row }).sort({ row: 1 }).session(session).lean();
    await Seat.insertMany([{ row: row + 1 }], { session });
    await Seat.countDocuments({ row }, { session }).exec();
    await Seat.aggregate([{ $match: { row } }]).session(session);
    await Seat.exists({ row }).session(session);
    console.log(seats.length);
  });
}

// Each query needs the session, as an option or along its chain.
import mongoose from 'mongoose';
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  await Seat.findOne({ row });
  await mongoose.connection.transaction(async (session) => {
    await Seat.updateMany({ row }, { taken: true }); // ! outerClient
    const seats = await Seat.find({ row }).sort({ row: 1 }).lean(); // ! outerClient
    await Seat.insertMany([{ row: row + 1 }]); // ! outerClient
    await Seat.countDocuments({ row }).exec(); // ! outerClient
    await Seat.aggregate([{ $match: { row } }]); // ! outerClient
    await Seat.exists({ row }); // ! outerClient
    console.log(session.id);
    console.log(seats.length);
  });
}

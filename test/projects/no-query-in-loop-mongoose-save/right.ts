// Mongoose: the loop builds operations, and `bulkWrite` sends them.
import { Seat } from './models.ts';

export async function free(): Promise<void> {
  const seats = await Seat.find({ taken: true });
  const operations = seats.map((seat) => ({ updateOne: { filter: { _id: seat._id }, update: { taken: false } } }));
  await Seat.bulkWrite(operations);
  await Seat.bulkSave(seats);
}

// Mongoose: a query runs when it is awaited or executed.
import { Seat } from './models.ts';

export async function take(row: number): Promise<void> {
  Seat.updateOne({ row }, { taken: true }); // ! neverAwaited
  Seat.deleteMany({ row: -row }).exec(); // ! outside
  await Seat.countDocuments();
}

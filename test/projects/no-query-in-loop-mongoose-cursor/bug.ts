// Mongoose: a write for each document of a cursor.
import { Seat } from './models.ts';

export async function free(): Promise<void> {
  for await (const seat of Seat.find({ taken: true }).cursor()) {
    await Seat.updateOne({ _id: seat._id }, { taken: false }); // ! queryPerElement
  }
}

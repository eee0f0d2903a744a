// Mongoose: each document is saved on its own.
import { Seat } from './models.ts';

export async function free(): Promise<void> {
  const seats = await Seat.find({ taken: true });
  for (const seat of seats) {
    seat.taken = false;
    await seat.save(); // ! queryPerElement
  }
}

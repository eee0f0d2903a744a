// Mongoose: a cursor that is only read.
import { Seat } from './models.ts';

export async function rows(): Promise<number[]> {
  const found: number[] = [];
  for await (const seat of Seat.find({ taken: true }).cursor()) {
    found.push(seat.row);
  }
  return found;
}

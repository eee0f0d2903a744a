// Mongoose: the document that was read is changed and saved.
import { Seat } from '../_shared/hall-mongoose.ts';

export async function visit(id: string): Promise<void> {
  const seat = await Seat.findById(id).orFail();
  seat.visits = (seat.visits ?? 0) + 1;
  await seat.save(); // ! lostSum
}

export async function visitByUpdate(id: string): Promise<void> {
  const seat = await Seat.findById(id);
  await Seat.updateOne({ _id: id }, { visits: (seat?.visits ?? 0) + 1 }); // ! lostSum
}

export async function note(id: string, text: string): Promise<void> {
  const seat = await Seat.findById(id).orFail();
  seat.notes = seat.notes + text;
  await seat.save(); // ! lostMerge
}

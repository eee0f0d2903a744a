// The change is put together before it is written: part of it is the old value with something merged in.
import { Seat } from '../_shared/hall-mongoose.ts';

export async function describe(id: string, wanted: { notes?: string; meta?: object }): Promise<void> {
  const seat = await Seat.findById(id);
  if (!seat) throw new Error('no such seat');
  const change: { notes?: string; meta?: object } = {};
  if (wanted.notes !== undefined) change.notes = wanted.notes;
  if (wanted.meta !== undefined) change.meta = { ...(seat.meta as object), ...wanted.meta };
  await Seat.updateOne({ _id: seat._id }, { $set: change }); // ! lostMerge
}

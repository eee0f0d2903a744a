// Nothing of the old value is written back.
import { Seat } from '../_shared/hall-mongoose.ts';

export async function describe(id: string, wanted: { notes?: string; meta?: Record<string, string> }): Promise<void> {
  const seat = await Seat.findById(id);
  if (!seat) throw new Error('no such seat');
  const change: Record<string, string> = {};
  if (wanted.notes !== undefined) change.notes = wanted.notes;
  for (const [name, value] of Object.entries(wanted.meta ?? {})) change[`meta.${name}`] = value;
  await Seat.updateOne({ _id: seat._id }, { $set: change });
}

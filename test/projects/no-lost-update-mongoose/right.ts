// Mongoose: the database computes; what is pushed into an array is sent as that.
import { Seat } from '../_shared/hall-mongoose.ts';

export async function visit(id: string): Promise<void> {
  await Seat.updateOne({ _id: id }, { $inc: { visits: 1 } });
}

export async function tag(id: string, name: string): Promise<void> {
  const seat = await Seat.findById(id).orFail();
  seat.tags.push(name);
  await seat.save();
}

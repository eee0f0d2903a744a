// Mongoose: a condition in the write, a key of the collection, or an upsert.
import { Guest, Seat } from '../_shared/hall-mongoose.ts';

export async function take(id: string): Promise<void> {
  const { modifiedCount } = await Seat.updateOne({ _id: id, status: 'free' }, { $set: { status: 'taken' } });
  if (modifiedCount === 0) throw new Error('taken');
}

export async function takeOne(id: string): Promise<void> {
  const seat = await Seat.findOneAndUpdate({ _id: id, status: 'free' }, { status: 'taken' });
  if (!seat) throw new Error('taken');
}

export async function invite(email: string): Promise<void> {
  if (await Guest.exists({ email })) throw new Error('invited before');
  await Guest.create({ name: email, email });
}

export async function inviteOnce(name: string): Promise<void> {
  const known = await Guest.findOne({ name });
  if (known) return;
  await Guest.updateOne({ name }, { $setOnInsert: { name } }, { upsert: true });
}

export async function rename(id: string, name: string): Promise<void> {
  const guest = await Guest.findById(id);
  if (!guest) throw new Error('not found');
  guest.name = name;
  await guest.save();
}

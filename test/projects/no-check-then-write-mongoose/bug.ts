// Mongoose: what was read decides, and may be otherwise by then.
import { Guest, Seat } from '../_shared/hall-mongoose.ts';

export async function take(id: string): Promise<void> {
  const seat = await Seat.findById(id);
  if (seat?.status !== 'free') throw new Error('taken');
  seat.status = 'taken';
  await seat.save(); // ! compareThenWrite "`status`"
}

export async function takeByUpdate(id: string): Promise<void> {
  const seat = await Seat.findOne({ _id: id }).lean();
  if (seat?.status === 'free') await Seat.updateOne({ _id: id }, { $set: { status: 'taken' } }); // ! compareThenWrite
}

export async function takeById(id: string): Promise<void> {
  const seat = await Seat.findById(id).exec();
  if (!seat || seat.status !== 'free') throw new Error('taken');
  await Seat.findByIdAndUpdate(id, { status: 'taken' }); // ! compareThenWrite
}

export async function invite(name: string, hallId: string): Promise<void> {
  if (await Guest.exists({ name, hallId })) throw new Error('invited before');
  await Guest.create({ name, hallId, email: name }); // ! checkThenCreate
}

export async function inviteBySave(name: string): Promise<void> {
  const known = await Guest.findOne({ name });
  if (known) return;
  const guest = new Guest({ name, hallId: '1', email: crypto.randomUUID() });
  await guest.save(); // ! checkThenCreate
}

export async function inviteAtMost(name: string, hallId: string): Promise<void> {
  const total = await Guest.countDocuments({ hallId });
  if (total >= 100) throw new Error('full');
  await Guest.create({ name, hallId, email: name }); // ! limitThenWrite
}

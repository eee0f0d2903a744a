// Another column is put into the change; another row is meant; or the write's own condition lets one through only.
import { Guest, Seat } from '../_shared/hall-mongoose.ts';

export async function move(id: string, name: string, hallId: string): Promise<void> {
  const change: { name?: string; hallId?: string } = {};
  const other = await Guest.findOne({ name });
  if (other) throw new Error('there is one');
  change.hallId = hallId;
  await Guest.updateOne({ _id: id }, { $set: change });
}

export async function handOn(before: string): Promise<void> {
  const next = await Seat.findOne({ status: 'waiting', notes: before });
  if (next === null) return;
  await Seat.updateOne({ _id: next._id, status: 'waiting' }, { $set: { status: 'taken', notes: null } });
}

export async function freeNeighbours(before: string): Promise<void> {
  const next = await Seat.findOne({ status: 'waiting', notes: before });
  if (next === null) return;
  await Seat.updateMany({ neighbourId: next._id }, { $set: { status: 'free' } });
}

async function findId(email: string): Promise<string | undefined> {
  const found = await Guest.findOne({ email }, '_id');
  return found?._id.toString();
}

// The address is a key of the collection.
export async function put(email: string): Promise<void> {
  const id = await findId(email);
  if (!id) await Guest.create({ name: email, email });
}

// Only whether there is anything to change is asked.
function isNews(seat: { status?: string | null; notes?: string | null }, change: { status?: string; notes?: string }): boolean {
  return (change.status !== undefined && seat.status !== change.status) || (change.notes !== undefined && seat.notes !== change.notes);
}

export async function set(id: string, wanted: { status?: string; notes?: string }): Promise<void> {
  const seat = await Seat.findById(id);
  if (!seat) throw new Error('no such seat');
  const change: { status?: string; notes?: string } = {};
  if (wanted.status !== undefined) change.status = wanted.status;
  if (wanted.notes !== undefined) change.notes = wanted.notes;
  if (!isNews(seat, change)) return;
  await Seat.updateOne({ _id: id }, { $set: change });
}

// Every collection has this key.
export async function keep(id: string, name: string): Promise<void> {
  if (await Seat.findOne({ _id: id, notes: name })) return;
  await Seat.create({ _id: id, notes: name });
}

declare function validateSync(value: object): string[];

/** What comes with the request, if it is well formed. */
function toNote<T extends object>(data: T): T {
  const errors = validateSync(data);
  if (errors.length > 0) throw new Error(errors.join());
  return data;
}

export async function note(id: string, text: string): Promise<void> {
  const seat = await Seat.findById(id);
  const { hallId, notes } = toNote({ hallId: seat?.hallId, notes: text });
  await Seat.create({ hallId, notes });
}

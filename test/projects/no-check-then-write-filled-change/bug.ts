// What is written is put together step by step, and what was found is only known by its key.
import { type Prisma } from '../../generated/prisma-7/client.ts';
import { Guest, Seat } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';

export async function rename(id: string, wanted: { name?: string; hallId?: string }): Promise<void> {
  const change: { name?: string; hallId?: string } = {};
  if (wanted.name !== undefined) {
    const other = await Guest.findOne({ name: wanted.name });
    if (other) throw new Error('taken');
    change.name = wanted.name;
  }
  if (wanted.hallId !== undefined) change.hallId = wanted.hallId;
  await Guest.updateOne({ _id: id }, { $set: change }); // ! checkThenCreate
}

export async function rewrite(id: string, name: string | undefined): Promise<void> {
  const data: Prisma.UserUpdateInput = {};
  if (name !== undefined) {
    if ((await prisma.user.findFirst({ where: { name } })) !== null) throw new Error('taken');
    data.name = name;
  }
  await prisma.user.update({ where: { id }, data }); // ! checkThenCreate
}

async function findId(name: string): Promise<string | undefined> {
  const found = await Guest.findOne({ name }, '_id');
  return found?._id.toString();
}

export async function put(name: string, hallId: string): Promise<void> {
  const id = await findId(name);
  if (id !== undefined) await Guest.updateOne({ _id: id }, { $set: { hallId } });
  else await Guest.create({ name, hallId, email: crypto.randomUUID() }); // ! checkThenCreate
}

export async function putFirst(name: string, hallId: string): Promise<void> {
  const id = await findId(name);
  if (!id) await Guest.create({ name, hallId, email: crypto.randomUUID() }); // ! checkThenCreate
}

// The list keeps its place in the name of the column.
export async function label(id: string, tag: string): Promise<void> {
  const change: Record<string, string> = {};
  if (await Seat.exists({ 'meta.labels.text': tag })) throw new Error('taken');
  change['meta.labels.0.text'] = tag;
  await Seat.updateOne({ _id: id }, { $set: change }); // ! checkThenCreate
}

// The next in line takes over, whoever has done so by now.
export async function handOn(before: string): Promise<void> {
  const next = await Seat.findOne({ status: 'waiting', notes: before });
  if (next === null) return;
  await Seat.updateOne({ _id: next._id }, { $set: { status: 'taken', notes: null } }); // ! compareThenWrite
}

function isOpen(guest: { status?: string | null }, change: { status?: string }): boolean {
  return change.status !== undefined && guest.status !== 'closed';
}

export async function set(id: string, status: string): Promise<void> {
  const seat = await Seat.findById(id);
  if (!seat) throw new Error('no such seat');
  const change: { status?: string } = {};
  change.status = status;
  if (!isOpen(seat, change)) throw new Error('closed');
  await Seat.updateOne({ _id: id }, { $set: change }); // ! compareThenWrite "`status`"
}

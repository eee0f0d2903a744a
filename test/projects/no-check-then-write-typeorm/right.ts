// TypeORM: a condition in the write, a lock, a key of the table, a handled violation, or nothing that can change.
import type { EntityManager } from 'typeorm';
import { Guest, halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);
const guests = halls.getRepository(Guest);

export async function take(id: number): Promise<void> {
  const { affected } = await seats.update({ id, status: 'free' }, { status: 'taken' });
  if (affected === 0) throw new Error('taken');
}

export async function takeLocked(id: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneOrFail(Seat, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (seat.status !== 'free') throw new Error('taken');
    seat.status = 'taken';
    await manager.save(seat);
  });
}

export async function takeByCallersLock(id: number): Promise<void> {
  await halls.transaction(async (manager) => {
    await manager.createQueryBuilder(Seat, 'seat').setLock('pessimistic_write').where('seat.id = :id', { id }).getOne();
    await takeUnder(manager, id);
  });
}

async function takeUnder(manager: EntityManager, id: number): Promise<void> {
  const seat = await manager.findOneByOrFail(Seat, { id });
  if (seat.status !== 'free') throw new Error('taken');
  await manager.update(Seat, { id }, { status: 'taken' });
}

export async function invite(email: string, hallId: number): Promise<void> {
  if (await guests.existsBy({ email, hallId })) throw new Error('invited before');
  await guests.insert({ name: 'guest', hallId, email, card: email });
}

export async function inviteByCard(card: string): Promise<void> {
  if (await guests.findOneBy({ card })) throw new Error('invited before');
  await guests.insert({ name: 'guest', hallId: 1, email: card, card });
}

export async function inviteHandled(name: string): Promise<void> {
  if (await guests.findOneBy({ name })) return;
  try {
    await guests.insert({ name, hallId: 1, email: name, card: name });
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
  }
}

export async function inviteSerial(name: string, hallId: number): Promise<void> {
  await halls.transaction('SERIALIZABLE', async (manager) => {
    if ((await manager.countBy(Guest, { hallId })) >= 100) throw new Error('full');
    await manager.insert(Guest, { name, hallId, email: name, card: name });
  });
}

export async function rename(id: number, name: string): Promise<void> {
  const guest = await guests.findOneBy({ id });
  if (!guest) throw new Error('not found');
  guest.name = name;
  await guests.save(guest);
}

export async function leave(id: number, hallId: number): Promise<void> {
  const guest = await guests.findOneByOrFail({ id });
  if (guest.hallId !== hallId) throw new Error('not of this hall');
  await guests.remove(guest);
}

// MikroORM: a condition in the write, a lock, a key of the table, or an upsert.
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { Guest, Seat } from '../_shared/hall-mikro.ts';

export async function take(em: EntityManager, id: number): Promise<void> {
  const taken = await em.nativeUpdate(Seat, { id, status: 'free' }, { status: 'taken' });
  if (taken === 0) throw new Error('taken');
}

export async function takeLocked(em: EntityManager, id: number): Promise<void> {
  await em.transactional(async (inner) => {
    const seat = await inner.findOneOrFail(Seat, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (seat.status !== 'free') throw new Error('taken');
    seat.status = 'taken';
    await inner.flush();
  });
}

export async function invite(em: EntityManager, email: string, hallId: number): Promise<void> {
  const known = await em.findOne(Guest, { email, hallId });
  if (known) throw new Error('invited before');
  await em.insert(Guest, { name: email, hallId, email });
}

export async function inviteOnce(em: EntityManager, name: string): Promise<void> {
  const known = await em.findOne(Guest, { name });
  if (!known) await em.upsert(Guest, { name, hallId: 1, email: name });
}

export async function rename(em: EntityManager, id: number, name: string): Promise<void> {
  const guest = await em.findOne(Guest, { id });
  if (!guest) throw new Error('not found');
  guest.name = name;
  await em.flush();
}

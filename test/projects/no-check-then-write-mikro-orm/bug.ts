// MikroORM: what was read decides, and may be otherwise when the flush comes.
import type { EntityManager } from '@mikro-orm/core';
import { Guest, Seat } from '../_shared/hall-mikro.ts';

export async function take(em: EntityManager, id: number): Promise<void> {
  const seat = await em.findOneOrFail(Seat, { id });
  if (seat.status !== 'free') throw new Error('taken');
  seat.status = 'taken';
  await em.flush(); // ! compareThenWrite "`status`"
}

export async function takeByUpdate(em: EntityManager, id: number): Promise<void> {
  const seat = await em.findOne(Seat, { id });
  if (seat?.status === 'free') await em.nativeUpdate(Seat, { id }, { status: 'taken' }); // ! compareThenWrite
}

export async function invite(em: EntityManager, name: string, hallId: number): Promise<void> {
  const known = await em.findOne(Guest, { name, hallId });
  if (known) throw new Error('invited before');
  const guest = em.create(Guest, { name, hallId, email: name });
  await em.persist(guest).flush(); // ! checkThenCreate
}

export async function inviteByInsert(em: EntityManager, name: string): Promise<void> {
  if ((await em.count(Guest, { name })) > 0) return;
  await em.insert(Guest, { name, hallId: 1, email: crypto.randomUUID() }); // ! checkThenCreate
}

export async function inviteAtMost(em: EntityManager, name: string, hallId: number): Promise<void> {
  if ((await em.count(Guest, { hallId })) >= 100) throw new Error('full');
  await em.insert(Guest, { name, hallId, email: name }); // ! limitThenWrite
}

// MikroORM: the object that was read is changed, and the flush writes it.
import type { EntityManager } from '@mikro-orm/core';
import { Seat } from '../_shared/hall-mikro.ts';

export async function visit(em: EntityManager, id: number): Promise<void> {
  const seat = await em.findOneOrFail(Seat, { id });
  seat.visits++;
  await em.flush(); // ! lostSum
}

export async function visitByUpdate(em: EntityManager, id: number): Promise<void> {
  const { visits } = await em.findOneOrFail(Seat, { id });
  await em.nativeUpdate(Seat, { id }, { visits: visits + 1 }); // ! lostSum
}

export async function tag(em: EntityManager, id: number, name: string): Promise<void> {
  const seat = await em.findOneOrFail(Seat, { id });
  em.assign(seat, { tags: [...seat.tags, name] });
  await em.flush(); // ! lostMerge
}

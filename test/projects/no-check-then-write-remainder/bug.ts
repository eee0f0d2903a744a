// What is left of a limit decides.
import type { Knex } from 'knex';
import type { Guest } from '../_shared/hall-knex.ts';
import { halls } from '../_shared/hall-knex.ts';

export async function inviteRest(hallId: number, name: string): Promise<void> {
  const guests = await halls<Guest>('guests').where({ hall_id: hallId }).select();
  const left = 100 - guests.length;
  if (left <= 0) throw new Error('full');
  await halls('guests').insert({ hall_id: hallId, name }); // ! limitThenWrite
}

export async function fill(hallId: number): Promise<void> {
  const { left } = await getLeft(halls, hallId);
  if (left > 0) await insertGuests(hallId, left); // ! limitThenWrite
}

async function getLeft(db: Knex, hallId: number): Promise<{ left: number; total: number }> {
  const guests = await db<Guest>('guests').where({ hall_id: hallId }).select();
  const named = guests.filter(({ name }) => name !== '');
  const left = Math.min(5 - named.length, 10);
  return { left, total: named.length + left };
}

async function insertGuests(hallId: number, count: number): Promise<void> {
  await halls('guests').insert(Array.from({ length: count }, () => ({ hall_id: hallId, name: '' })));
}

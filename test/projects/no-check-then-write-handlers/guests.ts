import type { Knex } from 'knex';
import { halls } from '../_shared/hall-knex.ts';

export async function assertRoom(hall_id: number, db: Knex = halls): Promise<void> {
  const [row] = await db('guests').where({ hall_id }).count({ total: '*' });
  if (Number(row?.['total']) >= 100) throw new Error('full');
}

export async function addGuest(hall_id: number): Promise<void> {
  await assertRoom(hall_id);
  await halls('guests').insert({ name: '', hall_id, email: '' }); // ! limitThenWrite
}

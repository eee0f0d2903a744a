// Knex: what was read decides, and may be otherwise by then.
import type { Knex } from 'knex';
import { type Guest, halls, type Seat } from '../_shared/hall-knex.ts';
import { GuestStore, type Guests } from './store.ts';

export async function take(id: number): Promise<void> {
  const seat = await halls<Seat>('seats').where({ id }).first();
  if (seat?.status !== 'free') throw new Error('taken');
  await halls<Seat>('seats').where({ id }).update({ status: 'taken' }); // ! compareThenWrite "`status`"
}

export async function takeInTransaction(id: number): Promise<void> {
  await halls.transaction(async (trx) => {
    const [seat] = await trx<Seat>('seats').select('status').where('id', id);
    if (seat?.status === 'free') await trx<Seat>('seats').where('id', id).update({ status: 'taken' }); // ! compareThenWrite
  });
}

export async function invite(name: string, hall_id: number): Promise<void> {
  const known = await halls<Guest>('guests').where({ name, hall_id }).first();
  if (known) throw new Error('invited before');
  await halls<Guest>('guests').insert({ name, hall_id, email: name }); // ! checkThenCreate
}

export async function inviteAtMost(trx: Knex.Transaction, name: string, hall_id: number): Promise<void> {
  const [row] = await trx('guests').where({ hall_id }).count({ total: '*' });
  if (Number(row?.['total']) >= 100) throw new Error('full');
  await trx('guests').insert({ name, hall_id, email: name }); // ! limitThenWrite
}

export async function inviteByStore(guests: Guests, name: string): Promise<void> {
  if ((await guests.count(1)) >= 100) throw new Error('full');
  await guests.add(name, 1); // ! limitThenWrite "GuestStore.add"
}

export const store = new GuestStore(halls);

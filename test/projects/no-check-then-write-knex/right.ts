// Knex: a condition in the write, a lock, a key of the table, or an insert that gives way.
import { type Guest, halls, type Seat } from '../_shared/hall-knex.ts';

export async function take(id: number): Promise<void> {
  const taken = await halls<Seat>('seats').where({ id, status: 'free' }).update({ status: 'taken' });
  if (taken === 0) throw new Error('taken');
}

export async function takeLocked(id: number): Promise<void> {
  await halls.transaction(async (trx) => {
    const seat = await trx<Seat>('seats').where({ id }).forUpdate().first();
    if (seat?.status !== 'free') throw new Error('taken');
    await trx<Seat>('seats').where({ id }).update({ status: 'taken' });
  });
}

export async function inviteAtMost(name: string, hall_id: number): Promise<void> {
  await halls.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [hall_id]);
    const [row] = await trx('guests').where({ hall_id }).count({ total: '*' });
    if (Number(row?.['total']) >= 100) throw new Error('full');
    await trx('guests').insert({ name, hall_id, email: name });
  });
}

export async function invite(email: string): Promise<void> {
  const known = await halls<Guest>('guests').where({ email }).first();
  if (known) throw new Error('invited before');
  await halls<Guest>('guests').insert({ email, name: email, hall_id: 1 });
}

export async function inviteOnce(name: string): Promise<void> {
  const known = await halls<Guest>('guests').where({ name }).first();
  if (known) return;
  await halls<Guest>('guests').insert({ email: name, name, hall_id: 1 }).onConflict('email').ignore();
}

export async function rename(id: number, name: string): Promise<void> {
  const guest = await halls<Guest>('guests').where({ id }).first();
  if (!guest) throw new Error('not found');
  await halls<Guest>('guests').where({ id }).update({ name });
}

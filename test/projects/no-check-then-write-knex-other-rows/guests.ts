// Rows that have no such value, and rows that have none at all, are others than those which have it.
import { halls, type Guest } from '../_shared/hall-knex.ts';

export async function rename(id: number, name: string): Promise<void> {
  const taken = await halls<Guest>('guests').where('name', name).whereNot('id', id).first();
  if (taken) throw new Error('taken');
  await halls<Guest>('guests').where({ id }).update({ name }); // ! checkThenCreate
}

export async function keep(name: string, hall_id: number): Promise<void> {
  const elsewhere = await halls<Guest>('guests').whereNot('hall_id', hall_id).where('name', name).first();
  if (elsewhere) throw new Error('elsewhere');
  await halls<Guest>('guests').where({ name }).update({ name, hall_id });
}

export async function invite(hall_id: number, name: string): Promise<void> {
  const known = await halls<Guest>('guests').whereNull('email').where({ hall_id, name }).first();
  if (known) throw new Error('known');
  await halls<Guest>('guests').insert({ hall_id, name }); // ! checkThenCreate
}

export async function inviteAgain(hall_id: number, name: string): Promise<void> {
  const unknown = await halls<Guest>('guests').whereNull('email').where({ hall_id }).first();
  if (unknown) throw new Error('one of them is unknown');
  await halls<Guest>('guests')
    .where({ hall_id, name })
    .update({ email: `${name}@example.com` });
}

// The read that decides says nothing of what it does.
import { type Guest, Guests } from './models.ts';
import { halls } from '../_shared/hall-knex.ts';

export async function invite(name: string, hall_id: number): Promise<void> {
  const known = await halls<Guest>('guests').where({ name, hall_id });
  if (known.length > 0) throw new Error('invited before');
  await halls<Guest>('guests').insert({ name, hall_id, email: name }); // ! checkThenCreate
}

export async function inviteModel(name: string, hall_id: number): Promise<void> {
  const known = await Guests.query().where({ name, hall_id });
  if (known.length > 0) throw new Error('invited before');
  await Guests.query().insert({ name, hall_id, email: name }); // ! checkThenCreate
}

// An insert that gives way needs no read before it.
import { type Guest, Guests } from './models.ts';
import { halls } from '../_shared/hall-knex.ts';

export async function invite(name: string, hall_id: number): Promise<void> {
  await halls<Guest>('guests').insert({ name, hall_id, email: name }).onConflict(['name', 'hall_id']).ignore();
}

export async function inviteModel(name: string, hall_id: number): Promise<void> {
  const others = await Guests.query().where({ hall_id });
  await Guests.query().insert({ name, hall_id, email: name }).onConflict(['name', 'hall_id']).ignore();
  console.log(others.length);
}

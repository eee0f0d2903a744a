// A sum of counts that decides nothing about how many there may be, and a lock that is taken before the count.
import type { Guest } from '../_shared/hall-knex.ts';
import { halls } from '../_shared/hall-knex.ts';

export async function inviteRest(hallId: number, name: string): Promise<void> {
  await halls.transaction(async (trx) => {
    await trx('halls').where({ id: hallId }).forUpdate().first();
    const guests = await trx<Guest>('guests').where({ hall_id: hallId }).select();
    if (100 - guests.length <= 0) throw new Error('full');
    await trx('guests').insert({ hall_id: hallId, name });
  });
}

export async function invite(hallId: number, name: string): Promise<number> {
  const guests = await halls<Guest>('guests').where({ hall_id: hallId }).select();
  const seated = guests.length + 1;
  await halls('guests').insert({ hall_id: hallId, name });
  return seated > 10 ? 10 : seated;
}

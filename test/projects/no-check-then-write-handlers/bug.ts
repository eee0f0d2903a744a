// A function that is waited for decides about what comes behind it.
import { halls, type Seat } from '../_shared/hall-knex.ts';
import { addGuest, assertRoom } from './guests.ts';
import { router } from './router.ts';

router.post('/guests', async (hall) => {
  await addGuest(hall);
});

export async function addInTransaction(hall_id: number): Promise<void> {
  await halls.transaction(async (trx) => {
    await assertRoom(hall_id, trx);
  });
  await halls('guests').insert({ name: '', hall_id, email: '' }); // ! limitThenWrite
}

export async function takeEach(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const seat = await halls<Seat>('seats').where({ id }).first();
    if (seat?.status !== 'free') continue;
    await halls<Seat>('seats').where({ id }).update({ status: 'taken' }); // ! compareThenWrite
  }
}

router.post('/seats', async (id) => {
  const seat = await halls<Seat>('seats').where({ id }).first();
  if (seat?.status !== 'free') throw new Error('taken');
  await halls<Seat>('seats').where({ id }).update({ status: 'taken' }); // ! compareThenWrite
});

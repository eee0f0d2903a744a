// Here the lock is asked for.
import { halls } from '../_shared/hall-kysely.ts';
import { findSeats, move } from './seats.ts';

export async function hold(hall: number, ids: readonly number[]): Promise<void> {
  await halls.transaction().execute(async (trx) => {
    const seats = await findSeats(trx, hall, { ids, lockForUpdate: true });
    const moved: { id: number; next: string }[] = [];
    for (const seat of seats) {
      const { next } = move(seat.status, 'held');
      if (next) moved.push({ id: seat.id, next });
    }
    const [first] = moved;
    if (!first) return;
    const all = moved.map(({ id }) => id);
    await trx.updateTable('seats').set({ status: first.next }).where('id', 'in', all).execute();
  });
}

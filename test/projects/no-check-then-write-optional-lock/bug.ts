// A lock that only others ask for holds nothing here.
import { halls } from '../_shared/hall-kysely.ts';
import { findSeats, move } from './seats.ts';

export async function hold(hall: number, ids: readonly number[]): Promise<void> {
  const seats = await findSeats(halls, hall, { ids });
  const moved: { id: number; next: string }[] = [];
  for (const seat of seats) {
    try {
      const { next } = move(seat.status, 'held');
      if (next) moved.push({ id: seat.id, next });
    } catch {
      continue;
    }
  }
  const [first] = moved;
  if (!first) return;
  const all = moved.map(({ id }) => id);
  await halls.updateTable('seats').set({ status: first.next }).where('id', 'in', all).execute(); // ! compareThenWrite
}

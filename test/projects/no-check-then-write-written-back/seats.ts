// A row is written as a whole: what was only looked at to see whether it is set is no state that the write changes.
import { halls, type Seat } from '../_shared/hall-knex.ts';

async function get(id: number): Promise<Seat> {
  const seat = await halls<Seat>('seats').where({ id }).first();
  if (!seat) throw new Error('no such seat');
  return seat;
}

async function update(id: number, seat: Seat): Promise<void> {
  await halls<Seat>('seats').where({ id }).update({ status: seat.status, visits: seat.visits, tags: seat.tags });
}

async function hasLabels(tags: string | undefined): Promise<boolean> {
  if (tags === undefined) return true;
  const labels: unknown[] = await halls('labels').where({ name: tags });
  return labels.length > 0;
}

export async function reset(id: number): Promise<void> {
  const seat = await get(id);
  if (!(await hasLabels(seat.tags))) throw new Error('no such label');
  await update(id, { ...seat, visits: 0 });
}

export async function free(id: number): Promise<void> {
  const seat = await get(id);
  if (seat.status === 'sold') throw new Error('the seat is sold');
  await update(id, { ...seat, visits: 0 }); // ! compareThenWrite "`status`"
}

// What was compared is written over, whoever wrote it since.
import { halls, type Seat } from '../_shared/hall-knex.ts';

export async function raise(id: number, visits: number): Promise<void> {
  const seat = await halls<Seat>('seats').where({ id }).first();
  if (seat !== undefined && seat.visits >= visits) return;
  await halls<Seat>('seats').insert({ id, visits }).onConflict('id').merge(); // ! compareThenWrite "`visits`"
  await halls<Seat>('seats').insert({ id, visits }).onConflict('id').merge(['status']);
  await halls<Seat>('seats').insert({ id, visits }).onConflict('id').ignore();
  await halls<Seat>('seats').insert({ id, visits }).onConflict('id').merge().where('seats.visits', '<', visits);
}

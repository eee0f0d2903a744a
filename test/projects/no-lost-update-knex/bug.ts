// Knex: the code computes what the database should.
import { halls, type Seat } from '../_shared/hall-knex.ts';

export async function visit(id: number): Promise<void> {
  const seat = await halls<Seat>('seats').where({ id }).first();
  if (!seat) return;
  await halls<Seat>('seats') // ! lostSum
    .where({ id })
    .update({ visits: seat.visits + 1 });
}

export async function untag(id: number, name: string): Promise<void> {
  const [seat] = await halls<Seat>('seats').select('tags').where('id', id);
  const tags = (JSON.parse(seat?.tags ?? '[]') as string[]).filter((tag) => tag !== name);
  await halls<Seat>('seats').where('id', id).update('tags', JSON.stringify(tags)); // ! lostMerge
}

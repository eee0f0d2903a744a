// Knex: the database computes, or the row is locked.
import { halls, type Seat } from '../_shared/hall-knex.ts';

export async function visit(id: number): Promise<void> {
  await halls<Seat>('seats').where({ id }).increment('visits', 1);
}

export async function visitRaw(id: number): Promise<void> {
  await halls('seats')
    .where({ id })
    .update({ visits: halls.raw('visits + 1') });
}

export async function visitLocked(id: number): Promise<void> {
  await halls.transaction(async (trx) => {
    const seat = await trx<Seat>('seats').where({ id }).forUpdate().first();
    if (seat)
      await trx<Seat>('seats')
        .where({ id })
        .update({ visits: seat.visits + 1 });
  });
}

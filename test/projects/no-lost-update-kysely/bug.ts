// Kysely: the code computes what the database should.
import { halls } from '../_shared/hall-kysely.ts';

export async function visit(id: number): Promise<void> {
  const seat = await halls.selectFrom('seats').select('visits').where('id', '=', id).executeTakeFirstOrThrow();
  await halls // ! lostSum
    .updateTable('seats')
    .set({ visits: seat.visits + 1 })
    .where('id', '=', id)
    .execute();
}

export async function visitBySet(id: number): Promise<void> {
  const { visits } = await halls.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await halls // ! lostSum
    .updateTable('seats')
    .set('visits', visits + 1)
    .where('id', '=', id)
    .execute();
}

export async function tag(id: number, name: string): Promise<void> {
  const seat = await find(id);
  const tags = [...(JSON.parse(seat.tags) as string[]), name];
  await halls // ! lostMerge
    .updateTable('seats')
    .set({ tags: JSON.stringify(tags) })
    .where('id', '=', id)
    .execute();
}

const find = (id: number) => halls.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

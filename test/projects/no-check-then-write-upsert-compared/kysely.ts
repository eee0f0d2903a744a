// What was compared is written over, whoever wrote it since.
import { halls } from '../_shared/hall-kysely.ts';

interface Seen {
  readonly id: number;
  readonly visits: number;
}

const find = (id: number) => halls.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirst();
const first = { hall_id: 1, status: 'free', tags: '' };

export async function raise({ id, visits }: Seen): Promise<void> {
  const seat = await find(id);
  if (seat && seat.visits >= visits) return;
  const insert = halls.insertInto('seats').values({ ...first, id, visits });
  await insert.onConflict((on) => on.column('id').doUpdateSet({ visits })).execute(); // ! compareThenWrite "`visits`"
}

export async function raiseAtOnce({ id, visits }: Seen): Promise<void> {
  const seat = await find(id);
  if (seat && seat.visits >= visits) return;
  const insert = halls.insertInto('seats').values({ ...first, id, visits });
  await insert.onConflict((on) => on.column('id').doUpdateSet({ visits }).where('seats.visits', '<', visits)).execute();
}

export async function tag({ id, visits }: Seen, tags: string): Promise<void> {
  const seat = await find(id);
  if (seat && seat.visits >= visits) return;
  const insert = halls.insertInto('seats').values({ ...first, id, visits, tags });
  await insert.onConflict((on) => on.column('id').doUpdateSet({ tags })).execute();
}

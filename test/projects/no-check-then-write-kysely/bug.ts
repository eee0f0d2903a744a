// Kysely: what was read decides, and may be otherwise by then.
import type { Kysely } from 'kysely';
import { halls, type Tables } from '../_shared/hall-kysely.ts';

export async function take(id: number): Promise<void> {
  const seat = await halls.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  if (seat.status !== 'free') throw new Error('taken');
  await halls.updateTable('seats').set({ status: 'taken' }).where('id', '=', id).execute(); // ! compareThenWrite "`status`"
}

export async function takeByHelper(id: number): Promise<void> {
  await halls.transaction().execute(async (trx) => {
    await assertFree(trx, id);
    await mark(trx, id, 'taken'); // ! compareThenWrite "mark"
  });
}

async function assertFree(db: Kysely<Tables>, id: number): Promise<void> {
  const seat = await db.selectFrom('seats').select(['id', 'status']).where('id', '=', id).executeTakeFirst();
  if (seat?.status !== 'free') throw new Error('taken');
}

async function mark(db: Kysely<Tables>, id: number, status: string): Promise<void> {
  await db.updateTable('seats').set({ status }).where('id', '=', id).execute();
}

export async function release(): Promise<void> {
  const held = await halls.selectFrom('seats').select('id').where('status', '=', 'held').execute();
  const ids = held.map((seat) => seat.id);
  if (ids.length === 0) return;
  await halls.updateTable('seats').set({ status: 'free' }).where('id', 'in', ids).execute(); // ! compareThenWrite
}

export async function invite(name: string, hall_id: number): Promise<void> {
  const known = await halls.selectFrom('guests').select('id').where('name', '=', name).where('hall_id', '=', hall_id).executeTakeFirst();
  if (!known) {
    await halls.insertInto('guests').values({ name, hall_id, email: crypto.randomUUID() }).execute(); // ! checkThenCreate
  }
}

export async function inviteAtMost(name: string, hall_id: number): Promise<void> {
  const { total } = await halls
    .selectFrom('guests')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('hall_id', '=', hall_id)
    .executeTakeFirstOrThrow();
  if (total >= 100) throw new Error('full');
  await halls.insertInto('guests').values({ name, hall_id, email: name }).execute(); // ! limitThenWrite
}

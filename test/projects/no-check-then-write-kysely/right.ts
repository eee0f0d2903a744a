// Kysely: a condition in the write, a lock, a key of the table, or an insert that gives way.
import { halls } from '../_shared/hall-kysely.ts';

export async function take(id: number): Promise<void> {
  const { numUpdatedRows } = await halls
    .updateTable('seats')
    .set({ status: 'taken' })
    .where('id', '=', id)
    .where('status', '=', 'free')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error('taken');
}

export async function takeLocked(id: number): Promise<void> {
  await halls.transaction().execute(async (trx) => {
    const seat = await trx.selectFrom('seats').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    if (seat.status !== 'free') throw new Error('taken');
    await trx.updateTable('seats').set({ status: 'taken' }).where('id', '=', id).execute();
  });
}

export async function inviteSerial(name: string, hall_id: number): Promise<void> {
  await halls
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (trx) => {
      const known = await trx.selectFrom('guests').select('id').where('name', '=', name).executeTakeFirst();
      if (!known) await trx.insertInto('guests').values({ name, hall_id, email: name }).execute();
    });
}

export async function invite(email: string): Promise<void> {
  const known = await halls.selectFrom('guests').select('id').where('email', '=', email).executeTakeFirst();
  if (known) throw new Error('invited before');
  await halls.insertInto('guests').values({ email, name: email, hall_id: 1 }).execute();
}

export async function inviteOnce(name: string): Promise<void> {
  const known = await halls.selectFrom('guests').select('id').where('name', '=', name).executeTakeFirst();
  if (known) return;
  await halls
    .insertInto('guests')
    .values({ email: name, name, hall_id: 1 })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function leave(id: number, hall_id: number): Promise<void> {
  const guest = await halls.selectFrom('guests').selectAll().where('id', '=', id).executeTakeFirst();
  if (!guest) throw new Error('not found');
  if (guest.hall_id !== hall_id) throw new Error('not of this hall');
  await halls.deleteFrom('guests').where('id', '=', id).execute();
}

// Kysely: the database computes, or the row is locked.
import { halls } from '../_shared/hall-kysely.ts';

export async function visit(id: number): Promise<void> {
  await halls
    .updateTable('seats')
    .set((eb) => ({ visits: eb('visits', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function tag(id: number, name: string): Promise<void> {
  await halls.transaction().execute(async (trx) => {
    const seat = await trx.selectFrom('seats').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    const tags = [...(JSON.parse(seat.tags) as string[]), name];
    await trx
      .updateTable('seats')
      .set({ tags: JSON.stringify(tags) })
      .where('id', '=', id)
      .execute();
  });
}

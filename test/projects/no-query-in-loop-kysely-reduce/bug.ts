// Kysely: a chain of promises is a loop.
import { db } from './database.ts';

export function ship(ids: number[]): Promise<unknown> {
  return ids.reduce<Promise<unknown>>(
    (before, id) => before.then(() => db.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute()), // ! queryPerElement
    Promise.resolve(),
  );
}

export async function cancel(ids: number[]): Promise<void> {
  await ids.reduce(async (before, id) => {
    await before;
    await db.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute(); // ! queryPerElement
  }, Promise.resolve());
}

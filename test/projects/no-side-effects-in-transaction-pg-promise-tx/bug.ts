// pg-promise: the task of `tx` is the transaction.
import { announce } from './announce.ts';
import { db } from './database.ts';

export async function close(id: number): Promise<void> {
  await db.tx('close', async (t) => {
    await t.none('update orders set status = $1 where id = $2', ['closed', id]);
    await announce(id); // ! sideEffect "(announce)"
  });
}

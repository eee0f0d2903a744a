import { db } from './database.ts';

/** Moves money; whoever calls tries again. */
export async function transfer(from: number, to: number): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (trx) => {
      await trx.updateTable('accounts').set({ owner: from }).where('id', '=', to).execute();
    });
}

/** Moves all; nobody tries again. */
export async function close(from: number): Promise<void> {
  const opened = db.transaction().setIsolationLevel('repeatable read');
  await opened.execute((trx) => trx.deleteFrom('accounts').where('id', '=', from).execute()); // ! noRetry "repeatable read"
}

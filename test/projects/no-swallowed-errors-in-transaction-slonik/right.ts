// slonik: a nested transaction is a savepoint.
import { sql } from 'slonik';
import { note, pool } from './database.ts';

export async function pay(id: number): Promise<void> {
  try {
    await pool.transaction(async (tx) => {
      try {
        await tx.transaction((savepoint) => note(savepoint, id));
      } catch {
        console.error('not noted');
      }
      await tx.query(sql.unsafe`delete from carts`);
    });
  } catch (error) {
    console.error(error);
  }
}

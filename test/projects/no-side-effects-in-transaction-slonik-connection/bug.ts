// Slonik: a connection is no transaction, one that it opens is.
import { sql } from 'slonik';
import { pool } from './database.ts';
import { book } from './carrier.ts';

export async function ship(id: number): Promise<void> {
  await pool.connect(async (connection) => {
    await connection.transaction(async (tx) => {
      await tx.query(sql.unsafe`update orders set status = 'shipped' where id = ${id}`);
      await book(id); // ! retriedSideEffect "(book)"
    });
  });
}

// postgres.js: a savepoint is inside the transaction, whichever file opens it.
import { sql } from './database.ts';
import { book } from './carrier.ts';
import { trying } from './trying.ts';

export async function ship(id: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update orders set status = 'shipped' where id = ${id}`;
    await trying(tx, async (inner) => {
      await inner`insert into parcels values (${id})`;
    });
  });
  await book(id);
}

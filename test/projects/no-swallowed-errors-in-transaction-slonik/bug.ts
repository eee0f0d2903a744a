// slonik: the unique violation has a class of its own, and has aborted the transaction all the same.
import { sql, UniqueIntegrityConstraintViolationError } from 'slonik';
import { note, pool } from './database.ts';

export const pay = (id: number) =>
  pool.transaction(async (tx) => {
    try {
      await tx.query(sql.unsafe`insert into orders values (${id})`); // ! violation
    } catch (error) {
      if (!(error instanceof UniqueIntegrityConstraintViolationError)) throw error;
    }
    const fails = () => false;
    await note(tx, id).then(undefined, fails); // ! aborted "note"
    await tx.query(sql.unsafe`delete from carts`);
  });

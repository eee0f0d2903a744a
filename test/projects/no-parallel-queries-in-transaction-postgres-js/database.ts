import postgres, { type TransactionSql } from 'postgres';

/** The application's one client. */
export const sql = postgres('postgres://localhost/shop');

export async function move(tx: TransactionSql, id: number): Promise<void> {
  await tx`delete from carts where id = ${id}`;
  await tx`insert into orders values (${id})`;
}

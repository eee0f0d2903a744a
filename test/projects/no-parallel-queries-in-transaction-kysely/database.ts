import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { pool } from '../_shared/pool.ts';

export interface Tables {
  orders: { id: number; status: string };
  carts: { id: number; order: number };
}

/** The application's one Kysely. */
export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

export async function move(trx: Transaction<Tables>, id: number): Promise<void> {
  await trx.deleteFrom('carts').where('order', '=', id).execute();
  await trx.insertInto('orders').values({ id, status: 'moved' }).execute();
}

import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

export interface Tables {
  orders: { id: number; status: string; email: string };
  carts: { id: number; order: number };
}

/** The application's one Kysely. */
export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

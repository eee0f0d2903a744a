import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

interface Tables {
  orders: { id: number; status: string };
}

/** The application's one Kysely. */
export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

export interface Tables {
  orders: { id: number; status: string };
}

export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool() }) });

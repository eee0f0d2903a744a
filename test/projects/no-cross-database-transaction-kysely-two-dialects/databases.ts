import { Kysely, MysqlDialect, PostgresDialect } from 'kysely';
import { createPool } from 'mysql2';
import { pool } from '../_shared/pool.ts';

interface Tables {
  orders: { id: number; status: string };
}

export const shop = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
export const legacy = new Kysely<Tables>({ dialect: new MysqlDialect({ pool: createPool('mysql://localhost/legacy') }) });

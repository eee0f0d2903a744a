import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

export const db = new Kysely<{ accounts: { id: number; owner: number } }>({ dialect: new PostgresDialect({ pool }) });

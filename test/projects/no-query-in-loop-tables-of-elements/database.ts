import knex, { type Knex } from 'knex';
import { pool } from '../_shared/pool.ts';

export const db: Knex = knex({ client: 'pg', connection: 'postgres://localhost/museum' });

export interface Dialect {
  readonly wipe: (table: string) => string;
  readonly prune: (table: string) => string;
}

export const postgres: Dialect = {
  wipe: (table) => db.raw('DROP TABLE ??', [table]).toQuery(),
  prune: (table) => db.raw('DELETE FROM notes WHERE about = ?', [table]).toQuery(),
};

export const send = (text: string) => pool.query(text);

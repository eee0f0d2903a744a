import { type Generated, Kysely, PostgresDialect } from 'kysely';
import { pool } from './pool.ts';

export interface Tables {
  seats: { id: Generated<number>; hall_id: number; status: string; visits: number; tags: string };
  guests: { id: Generated<number>; hall_id: number; email: string; name: string };
}

/** The application's one Kysely. */
export const halls = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('guests')
    .addColumn('id', 'serial', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text')
    .addColumn('hall_id', 'integer')
    .execute();
}

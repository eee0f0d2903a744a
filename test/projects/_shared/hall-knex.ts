import { knex, type Knex } from 'knex';

export interface Seat {
  id: number;
  hall_id: number;
  status: string;
  visits: number;
  tags: string;
}

export interface Guest {
  id: number;
  hall_id: number;
  email: string;
  name: string;
}

/** The application's one Knex. */
export const halls: Knex = knex({ client: 'pg' });

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('guests', (table) => {
    table.increments('id');
    table.string('email').notNullable().unique();
    table.string('name');
    table.integer('hall_id');
  });
}

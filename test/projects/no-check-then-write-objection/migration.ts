import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('invoices', (table) => {
    table.increments('id').primary();
    table.string('number').notNullable().index();
    table.string('code').unique();
    table.string('status').notNullable();
    table.integer('due').notNullable();
    table.integer('customerId').notNullable();
  });
}

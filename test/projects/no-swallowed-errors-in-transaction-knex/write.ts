import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function write(what: string, client: Knex = knex): Promise<void> {
  try {
    await client('log').insert({ what });
  } catch (error) {
    console.error(error);
  }
}

import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function log(what: string, client: Knex = knex): Promise<void> {
  try {
    await client('log').insert({ what }); // ! aborted
  } catch (error) {
    console.error(error);
  }
}

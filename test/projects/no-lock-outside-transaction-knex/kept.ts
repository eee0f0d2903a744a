import type { Knex } from 'knex';
import { db } from './database.ts';

export async function lockStock(id: number, trx?: Knex.Transaction): Promise<{ left: number }> {
  return (trx ?? db)('stock').where({ id }).forUpdate().first('left');
}

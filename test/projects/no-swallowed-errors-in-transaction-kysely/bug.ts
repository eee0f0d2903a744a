// Kysely: in the callback, and through a class that is made on the transaction's client.
import type { Transaction } from 'kysely';
import { db, type Tables } from './database.ts';

class Carts {
  private readonly trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.trx = trx;
  }

  async empty(order: number): Promise<void> {
    try {
      await this.trx.deleteFrom('carts').where('order', '=', order).execute(); // ! aborted
    } catch (error) {
      console.error('carts', error);
    }
  }
}

export const cancel = (id: number) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute();
    await new Carts(trx).empty(id);
    try {
      await trx.insertInto('carts').values({ id, order: id }).execute(); // ! violation
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  });

const isUniqueViolation = (error: unknown): boolean => (error as { code?: string }).code === '23505';

// A transaction by hand; what it opens on itself is a savepoint.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const order = await knex('orders').where({ id }).first();
  const trx = await knex.transaction();
  try {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    await trx('refunds').insert({ order: order.id });
    await trx.transaction((inner) => inner('carts').where({ order: id }).delete());
    await trx.commit();
    await knex('audit').insert({ action: 'cancelled' });
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

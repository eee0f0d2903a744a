// What is only built, or becomes a part of another query, or is told later what to do.
import type { Knex } from 'knex';
import { knex, Order, Parcel } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const order = await Order.query().findById(id).throwIfNotFound();
  const before = await knex('carts').where({ order: id });
  await knex.transaction(async (trx) => {
    const query = knex('carts').where({ order: id });
    await trx('orders').whereIn('cart', query.clone().select('id')).update({ status: 'cancelled' });
    await trx('parcels')
      .whereIn('cart', knex('carts').where({ order: id }).as('old'))
      .delete();
    const text = knex('refunds').where({ order: id }).toSQL();
    const written = await knex('refunds').where({ order: id }).toString();
    const rows = await trx('refunds').where({ order: id });
    const others = await knex('refunds').where({ order: id }).transacting(trx);
    const last = trx('marks').where({ order: id });
    const mark = await (rows.length > 0 ? last.first() : last.orderBy('id').first());
    const notes = await recent(trx, id).limit(5);
    keep([knex('notes').where({ order: id })]);
    console.log(text, written, others, mark, notes, before);
  });
  await Order.transaction(async (trx) => {
    const parcels = await Parcel.query(trx).where('order', id).whereNot('status', 'lost');
    const bound = await Parcel.query().where('order', id).transacting(trx);
    const same = await order.$query(trx);
    const related = await order.$relatedQuery('parcels', trx).where('status', 'sent');
    await Parcel.query(trx).whereIn('order', Order.query().where('id', id).column('id')).del();
    console.log(parcels, bound, same, related);
  });
}

function recent(client: Knex, id: number) {
  return client('notes').where({ order: id });
}

declare function keep(queries: readonly Knex.QueryBuilder[]): void;

// A query that is sent with no call that says what it does reads rows.
import { knex, Order, Parcel } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const order = await Order.query().findById(id).throwIfNotFound();
  await knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    const carts = await knex('carts').where({ order: id }); // ! outerClient "Knex query"
    const [first] = await knex.from('parcels').where({ order: id }); // ! outerClient
    const query = knex('refunds').where({ order: id }); // ! outerClient
    if (carts.length > 0) query.limit(carts.length);
    const refunds = await query;
    const all = await Promise.all(carts.map(({ owner }) => knex('owners').where({ id: owner }))); // ! outerClient
    await knex('marks').where({ order: id }).then(console.log); // ! outerClient
    const notes = await notesOf(id); // ! outerClient "notesOf"
    console.log(first, refunds, all, notes);
  });
  await Order.transaction(async (trx) => {
    await Order.query(trx).patch({ id }).where('id', id);
    const lost = await Parcel.query().where('order', id).whereNot('status', 'lost'); // ! outerClient "Objection query"
    const old = await Parcel.query().where('order', id).orderBy('id', 'desc').first(); // ! outerClient
    const same = await order.$query(); // ! outerClient
    const parcels = await order.$relatedQuery('parcels').where('status', 'sent'); // ! outerClient
    await Parcel.query().where('order', id).del(); // ! outerClient
    await Parcel.query().where('order', id).execute(); // ! outerClient
    console.log(lost, old, same, parcels);
  });
}

function notesOf(id: number) {
  return knex('notes').where({ order: id });
}

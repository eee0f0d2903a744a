// What stands in another query is never sent by itself.
import { knex } from './database.ts';

export async function archive(owner: number): Promise<void> {
  await knex.transaction(async (trx) => {
    const fewer = { closed: knex.fn.now(), left: knex.raw('?? - 1', ['left']) };
    const open = knex('orders').where({ owner }).select('id'); // ! outerClient
    const ids = await open;
    await trx('carts').whereIn('order', ids).update(fewer);
    await trx.insert(await knex('carts').where({ owner }).select('id')).into('archive'); // ! outerClient
  });
}

// Every query takes the transaction as an argument, those of a row too: it does not remember what it was read on.
import type { TransactionOrKnex } from 'objection';
import { Invoice, Item } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  await Invoice.transaction(async (trx) => {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await Item.query().delete().where('id', id); // ! outerClient
    await invoice.$query().patch({ status: 'paid' }); // ! outerClient
    await invoice.$relatedQuery('items').unrelate(); // ! outerClient
    await Invoice.query().findById(id); // ! outerClient
    const read = await Invoice.query(trx).findById(id).throwIfNotFound();
    await read.$query().patch({ status: 'told' }); // ! outerClient
    await Item.fromJson({ id }).$query().insert(); // ! outerClient
    await Item.make(id).$query().insert(); // ! outerClient
    await copy(id, trx); // ! outerClient "copy"
  });
}

async function copy(id: number, trx: TransactionOrKnex): Promise<void> {
  const invoice = await Invoice.query(trx).findById(id);
  await invoice?.$query().delete();
}

export async function settle(services: { readonly knex: TransactionOrKnex }, id: number): Promise<void> {
  const trx = await Invoice.startTransaction();
  try {
    await Invoice.query(services.knex).findById(id).throwIfNotFound(); // ! outerClient
    await Invoice.query(trx).findById(id).patch({ status: 'settled' });
    await trx.commit();
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

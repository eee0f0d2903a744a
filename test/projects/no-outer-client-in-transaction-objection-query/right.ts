// Every query takes the transaction as an argument, those of a row too: it does not remember what it was read on.
import type { TransactionOrKnex } from 'objection';
import { Invoice, Item } from './models.ts';

export async function pay(id: number, find: (id: number) => Promise<Invoice>): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  await Invoice.transaction(async (trx) => {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await Item.query(trx).delete().where('id', id);
    await invoice.$query(trx).patch({ status: 'paid' });
    await invoice.$relatedQuery('items', trx).unrelate();
    await Invoice.query().findById(id).forUpdate().transacting(trx);
    const read = await Invoice.query(trx).findById(id).throwIfNotFound();
    await read.$query(trx).patch({ status: 'told' });
    await Item.fromJson({ id }).$query(trx).insert();
    await Item.make(id).$query(trx).insert();
    // A row of a bound model is bound as well.
    const bound = await Invoice.bindTransaction(trx).query().findById(id).throwIfNotFound();
    await bound.$query().patch({ status: 'kept' });
    // Whether this one is can't be seen.
    const found = await find(id);
    await found.$query().patch({ status: 'found' });
    await copy(id, trx);
  });
}

async function copy(id: number, trx: TransactionOrKnex): Promise<void> {
  const invoice = await Invoice.query(trx).findById(id);
  await invoice?.$query(trx).delete();
}

export async function settle(
  services: { readonly knex: TransactionOrKnex; readonly archive: TransactionOrKnex },
  id: number,
): Promise<void> {
  const invoice = await Invoice.query(services.knex).findById(id).throwIfNotFound();
  const trx = await Invoice.startTransaction();
  try {
    await invoice.$query(trx).patch({ status: 'settled' });
    // Where the items are is for whoever calls to say.
    await Item.query(services.archive).findById(id);
    await trx.commit();
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

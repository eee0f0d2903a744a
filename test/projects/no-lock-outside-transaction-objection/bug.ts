// A query without the transaction runs on the Knex that the models are bound to.
import { Invoice } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).forUpdate(); // ! releasedAtOnce "Model.transaction"
  if (invoice?.status === 'open') await invoice.$query().patch({ status: 'paid' });
}

export async function settle(id: number): Promise<void> {
  await Invoice.transaction(async (trx) => {
    await Invoice.query().findById(id).forUpdate(); // ! otherClient
    await Invoice.query(trx).findById(id).patch({ status: 'settled' });
  });
}

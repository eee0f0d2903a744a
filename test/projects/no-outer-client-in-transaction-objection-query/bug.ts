// Every query takes the transaction as an argument.
import { Invoice, Item } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  await Invoice.transaction(async (trx) => {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await Item.query().delete().where('id', id); // ! outerClient
    await invoice.$query().patch({ status: 'paid' }); // ! outerClient
    await invoice.$relatedQuery('items').unrelate(); // ! outerClient
    await Invoice.query().findById(id); // ! outerClient
  });
}

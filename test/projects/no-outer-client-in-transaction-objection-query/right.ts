// Every query takes the transaction as an argument.
import { Invoice, Item } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  await Invoice.transaction(async (trx) => {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await Item.query(trx).delete().where('id', id);
    await invoice.$query(trx).patch({ status: 'paid' });
    await invoice.$relatedQuery('items', trx).unrelate();
    await Invoice.query().findById(id).forUpdate().transacting(trx);
  });
}

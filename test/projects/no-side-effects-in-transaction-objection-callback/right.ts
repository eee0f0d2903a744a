// Objection: a model opens the transaction, its queries get the client.
import { announce } from './announce.ts';
import { Invoice } from './models.ts';

export async function pay(id: number): Promise<void> {
  await Invoice.transaction(async (trx) => {
    await Invoice.query(trx).patch({ status: 'paid' }).where('id', id);
  });
  await announce(id);
}

// `query(undefined)` runs on the Knex that the model is bound to.
import { Invoice } from './invoice.ts';

export async function pay(id: number): Promise<void> {
  const trx = await Invoice.startTransaction();
  try {
    await Invoice.query(trx).findById(id).forUpdate();
    await Invoice.setStatus(id, 'paid'); // ! outerClient "setStatus"
    await trx.commit();
    await Invoice.setStatus(id, 'told');
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

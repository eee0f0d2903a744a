// What `startTransaction` returns has to end on every way.
import { Invoice } from './models.ts';

export async function pay(id: number): Promise<boolean> {
  const trx = await Invoice.startTransaction();
  try {
    const invoice = await Invoice.query(trx).findById(id);
    await invoice?.$query(trx).patch({ status: 'paid' });
    await trx.commit();
    return invoice !== undefined;
  } catch (error) {
    await trx.rollback(error);
    throw error;
  }
}

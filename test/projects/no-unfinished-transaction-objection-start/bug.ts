// What `startTransaction` returns has to end on every way.
import { Invoice } from './models.ts';

export async function pay(id: number): Promise<boolean> {
  const trx = await Invoice.startTransaction(); // ! unfinished "return"
  try {
    const invoice = await Invoice.query(trx).findById(id);
    if (invoice === undefined) return false;
    await invoice.$query(trx).patch({ status: 'paid' });
    await trx.commit();
    return true;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

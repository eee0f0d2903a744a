// Objection by hand: what `startTransaction` returns is open until its commit.
import { Invoice } from './models.ts';
import { enqueue } from './jobs.ts';

export async function pay(id: number): Promise<void> {
  const trx = await Invoice.startTransaction();
  try {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await enqueue(id); // ! sideEffect "(enqueue)"
    await trx.commit();
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

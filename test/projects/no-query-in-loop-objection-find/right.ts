// Objection: one find and one patch.
import { Invoice } from './models.ts';

export async function pay(ids: number[]): Promise<void> {
  const invoices = await Invoice.query().findByIds(ids);
  for (const invoice of invoices) invoice.$set({ status: 'paid' });
  await Invoice.query().whereIn('id', ids).patch({ status: 'paid' });
  await Invoice.query().insertGraph(ids.map((id) => ({ id, status: 'copy' })));
}

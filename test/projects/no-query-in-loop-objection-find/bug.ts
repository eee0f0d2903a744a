// Objection: a find for each, a patch for each instance.
import { Invoice, invoiceOf } from './models.ts';

export async function pay(ids: number[]): Promise<void> {
  const invoices = await Promise.all(ids.map((id) => invoiceOf(id))); // ! queryPerElement "(invoiceOf)"
  for (const invoice of invoices) {
    await invoice?.$query().patch({ status: 'paid' }); // ! queryPerElement
  }
  for (const id of ids) await Invoice.query().deleteById(id); // ! queryPerElement
}

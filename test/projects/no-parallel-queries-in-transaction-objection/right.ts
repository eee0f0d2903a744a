// Objection: the choice of a query is one step; what was awaited before stands beside nothing.
import { Invoice, settle } from './models.ts';

export const pay = (ids: number[]) =>
  Invoice.transaction(async (trx) => {
    await Promise.all(ids.map((id) => (id > 0 ? Invoice.query(trx).findById(id) : Invoice.query(trx).findOne({ id: -id }))));
    const first = await settle(trx, 1);
    const labels = await Promise.all(ids.map(async (id) => `${id} ${typeof first}`));
    for (const id of ids) await settle(trx, id);
    return labels;
  });

// Objection: Knex refuses the steps behind the end; what was awaited before stands beside nothing.
import { Invoice, settle } from './models.ts';

export const pay = (ids: number[]) =>
  Invoice.transaction(async (trx) => {
    await Promise.all(ids.map((id) => (id > 0 ? Invoice.query(trx).findById(id) : Invoice.query(trx).findOne({ id: -id }))));
    const first = await settle(trx, 1);
    const labels = await Promise.all(ids.map(async (id) => `${id} ${typeof first}`));
    await Promise.all(ids.map((id) => settle(trx, id)));
    return labels;
  });

// Objection: the first of several, of helpers and on the spot.
import { Invoice, settle } from './models.ts';

export const pay = (ids: number[]) =>
  Invoice.transaction(async (trx) => {
    await Promise.any([Invoice.query(trx).deleteById(0), ...ids.map((id) => settle(trx, id))]); // ! race "settle"
    await Promise.race(ids.map((id) => Invoice.query(trx).findById(id))); // ! race
    const pay = ids.map(async (id) => {
      if (id > 0) await Invoice.query(trx).deleteById(-id);
      await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    });
    await Promise.allSettled(pay); // ! settled
  });

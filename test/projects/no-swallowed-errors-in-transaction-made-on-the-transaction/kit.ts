import type { Knex } from 'knex';

export type Transacting<S> = S & { inTransaction: <R>(work: (service: S) => Promise<R>) => Promise<R> };

export function transacting<S>(make: (db: Knex) => S, db: Knex): Transacting<S> {
  const service = make(db) as Transacting<S>;
  service.inTransaction = async <R>(work: (inner: S) => Promise<R>) => db.transaction(async (trx) => work(make(trx)));
  return service;
}

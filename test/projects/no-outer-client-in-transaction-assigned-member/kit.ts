import type { Knex } from 'knex';

/** A service that can also be had inside a transaction. */
export type Transacting<S> = S & {
  inTransaction: <R>(work: (service: S) => Promise<R>) => Promise<R>;
};

export function transacting<S>(make: (db: Knex) => S, db: Knex): Transacting<S> {
  const service = make(db) as Transacting<S>;

  service.inTransaction = async <R>(work: (inner: S) => Promise<R>) =>
    db.transaction(async (trx) => {
      const inner = make(trx);
      return work(inner);
    });

  return service;
}

/** For those that keep nothing. */
export function unkept<S>(service: S): Transacting<S> {
  const plain = service as Transacting<S>;
  plain.inTransaction = async <R>(work: (inner: S) => Promise<R>) => work(plain);
  return plain;
}

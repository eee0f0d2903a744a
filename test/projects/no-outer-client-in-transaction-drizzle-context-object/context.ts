import { db } from '../_shared/drizzle.ts';

export type Db = typeof db;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** What every use case gets. */
export interface Context {
  readonly db: Db | Tx;
  readonly userEmail: string;
}

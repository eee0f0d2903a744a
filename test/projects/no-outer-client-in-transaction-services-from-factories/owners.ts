import type { Knex } from 'knex';
import type { TransactionOrKnex } from 'objection';
import { Owner } from './models.ts';

export interface OwnerService {
  get(id: number): Promise<Owner | undefined>;
  getIn(id: number, trx?: Knex.Transaction): Promise<Owner | undefined>;
}

interface Dependencies {
  knex: TransactionOrKnex;
  log: (text: string) => void;
}

export async function createOwnerService({ knex, log }: Dependencies): Promise<OwnerService> {
  const deps: Dependencies = { knex, log };
  return {
    get: (id) => getOwner(deps, id),
    getIn: async (id, trx) => Owner.query(trx ?? deps.knex).findById(id),
  };
}

async function getOwner(deps: Dependencies, id: number): Promise<Owner | undefined> {
  const owner = await Owner.query(deps.knex).findById(id);
  if (owner === undefined) deps.log('none');
  return owner;
}

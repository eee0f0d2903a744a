// What a service was given when it was made is no transaction that is opened later.
import type { TransactionOrKnex } from 'objection';
import { Payment } from './models.ts';
import type { OwnerService } from './owners.ts';

interface Dependencies {
  knex: TransactionOrKnex;
  owners: OwnerService;
}

export function createPaymentService(given: Dependencies) {
  const deps = { ...given };
  return {
    pay: (owner: number) => pay(deps, owner),
    refund: (owner: number) => refund(deps, owner),
    payInside: (owner: number) => payInside(deps, owner),
  };
}

async function pay(deps: Dependencies, owner: number): Promise<void> {
  await Payment.transaction(async (trx) => {
    await Payment.query(trx).insert({ owner });
    const found = await deps.owners.get(owner); // ! outerClient "(get → getOwner)"
    if (!found) throw new Error('no such owner');
  });
}

async function refund(deps: Dependencies, owner: number): Promise<void> {
  await deps.knex.transaction(async (trx) => {
    await deps.owners.get(owner); // ! outerClient "(get → getOwner)"
    await Payment.query(trx).delete().where({ owner });
  });
}

async function payInside(deps: Dependencies, owner: number): Promise<void> {
  await Payment.transaction(async (trx) => {
    await Payment.query(trx).insert({ owner });
    const found = await deps.owners.getIn(owner, trx);
    if (!found) throw new Error('no such owner');
  });
}

import type { Library } from './library.ts';

/** Forks keep the name in a scope of their own. */
const PACKAGE = '/(^|\\/)slonik$/';

/** Slonik 46 to 49: pools, connections and transactions share their methods, and a transaction that fails to serialise is run again. */
export const slonik = {
  name: 'Slonik',
  docs: 'https://github.com/gajus/slonik#transactions',
  imports: [PACKAGE],
  handsOut: ['DatabaseTransactionConnection'],
  databases: ['postgres'],
  afterCommit: 'after `await pool.transaction(…)` has returned',
  outermost: ['DatabasePool'],
  remedies: {
    batch: {
      read: "`where id = any(${sql.array(ids, 'int4')})`",
      insert: '`insert … select * from ${sql.unnest(rows, types)}`',
      change: '`update … from ${sql.unnest(rows, types)}`',
    },
    limit: '`limit`',
    stream: '`pool.stream(…)`',
    transaction: '`pool.transaction(async (connection) => …)`',
    lock: '`select … for update`',
    increment: '`set n = n + 1`',
    conditional: '`update … where id = … and status = …` and its `rowCount`',
    upsert: '`insert … on conflict (key) do update`',
  },
  limits: {},
  calls: [
    {
      package: PACKAGE,
      container: 'CommonQueryMethods',
      members: ['transaction'],
      transaction: { callback: 0, client: 0, retried: true },
    },
    { package: PACKAGE, container: 'DatabasePool', members: ['connect'], invokes: 0, when: 'now' },
    { package: PACKAGE, container: 'CommonQueryMethods', members: ['query'], operation: 'raw' },
    {
      package: PACKAGE,
      container: 'CommonQueryMethods',
      members: ['one', 'oneFirst', 'maybeOne', 'maybeOneFirst', 'record'],
      operation: 'read-one',
    },
    {
      package: PACKAGE,
      container: 'CommonQueryMethods',
      members: ['any', 'anyFirst', 'many', 'manyFirst', 'stream'],
      operation: 'read-many',
    },
    { package: PACKAGE, container: 'CommonQueryMethods', members: ['exists'], operation: 'count' },
  ],
} as const satisfies Library;

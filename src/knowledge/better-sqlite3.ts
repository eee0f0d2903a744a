import type { Library } from './library.ts';

/** better-sqlite3: one connection, all of it synchronous, so whatever waits for a network must not be in its transactions at all. */
export const betterSqlite3 = {
  name: 'better-sqlite3',
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md#transactionfunction---function',
  imports: ['better-sqlite3'],
  restoreTypes: 'npm install --save-dev @types/better-sqlite3',
  databases: ['sqlite'],
  inProcess: { always: true },
  afterCommit: 'after the function that `db.transaction(…)` made has returned',
  remedies: {
    batch: {
      read: '`where id in (…)`',
      insert: 'one `insert` of all rows',
      change: 'one statement with `where id in (…)`, or a prepared one in one transaction',
    },
    limit: '`limit`',
    stream: '`for` over `.iterate()`',
    lock: '`db.transaction(fn).immediate()`',
    increment: '`set n = n + 1`',
    upsert: '`insert … on conflict (key) do update`',
  },
  limits: { streams: ['iterate'] },
  calls: [
    // The function it returns is what runs in the transaction; it is made to be called.
    {
      package: 'better-sqlite3',
      container: 'Database',
      members: ['transaction'],
      transaction: { callback: 0, receiverJoins: true, synchronous: true },
    },
    { package: 'better-sqlite3', container: 'Database', members: ['exec'], sql: 0 },
    { package: 'better-sqlite3', container: 'Database', members: ['pragma'], operation: 'raw' },
    { package: 'better-sqlite3', container: 'Database', members: ['prepare'], derivesClient: 'receiver' },
    {
      package: 'better-sqlite3',
      container: 'Statement',
      members: ['pluck', 'expand', 'raw', 'bind', 'safeIntegers'],
      derivesClient: 'receiver',
    },
    { package: 'better-sqlite3', container: 'Statement', members: ['get'], operation: 'read-one' },
    { package: 'better-sqlite3', container: 'Statement', members: ['all', 'iterate'], operation: 'read-many' },
    { package: 'better-sqlite3', container: 'Statement', members: ['run'], operation: 'raw' },
  ],
} as const satisfies Library;

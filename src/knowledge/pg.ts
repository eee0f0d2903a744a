import type { Library } from './library.ts';

/** The PostgreSQL driver: transactions are begun and ended by hand, in SQL. */
export const pg = {
  name: 'pg',
  docs: 'https://node-postgres.com/features/transactions',
  imports: ['pg', '/^pg-pool$/'],
  dialects: { postgres: ["from 'pg'"] },
  restoreTypes: 'npm install --save-dev @types/pg',
  databases: ['postgres'],
  afterCommit: "after `await client.query('COMMIT')`",
  outermost: ['Pool'],
  remedies: {
    batch: { read: '`where id = any($1)`', insert: 'one `insert` of all rows', change: '`update … from unnest($1, $2)`' },
    limit: '`limit`',
    stream: '`client.query(new QueryStream(…))` of `pg-query-stream`',
    transaction: '`BEGIN` and `COMMIT` on one client',
    lock: '`select … for update`',
    increment: '`set n = n + 1`',
    conditional: '`update … where id = $1 and status = $2` and `rowCount`',
    upsert: '`insert … on conflict (key) do update`',
  },
  limits: { rows: { query: 'rows' } },
  calls: [
    { package: 'pg', container: 'Pool', members: ['query'], sql: 0, pooled: true },
    { package: 'pg', container: 'ClientBase', members: ['query'], sql: 0 },
    { package: 'pg', container: 'Pool', members: ['connect'], derivesClient: 'receiver', draws: true, releasedBy: ['release'] },
    // With its connection goes its transaction.
    { package: 'pg', container: 'Client', members: ['end'], end: 'rollback' },
    { package: 'pg', container: 'ClientBase', members: ['/^copy(From|To)$/'], operation: 'raw' },
    { package: 'pg', container: ['Pool', 'ClientBase'], members: ['on'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** mysql2, with promises or callbacks. */
export const mysql2 = {
  name: 'mysql2',
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  imports: ['mysql2', 'mysql2/promise'],
  dialects: { mysql: ["from 'mysql2"] },
  databases: ['mysql'],
  afterCommit: 'after `await connection.commit()`',
  outermost: ['/^Pool(Cluster|Namespace)?$/'],
  remedies: {
    batch: { read: '`where id in (?)`', insert: '`insert … values ?`', change: '`insert … values ? on duplicate key update`' },
    limit: '`limit`',
    stream: '`.query(…).stream()` of a connection without promises',
    transaction: '`beginTransaction()` and `commit()` on one connection',
    lock: '`select … for update`',
    increment: '`set n = n + 1`',
    upsert: '`insert … on duplicate key update`',
  },
  limits: { rows: { query: '0', execute: '0' } },
  calls: [
    { package: 'mysql2', container: 'Connection', members: ['beginTransaction'], begin: 'receiver' },
    { package: 'mysql2', container: 'Connection', members: ['commit'], end: 'commit' },
    { package: 'mysql2', container: 'Connection', members: ['rollback'], end: 'rollback' },
    // With its connection goes its transaction.
    { package: 'mysql2', container: 'Connection', members: ['end', 'destroy'], end: 'rollback' },
    {
      package: 'mysql2',
      container: ['QueryableBase', 'ExecutableBase'],
      receiver: { is: ['/^Pool(Cluster|Namespace)?$/'] },
      members: ['query', 'execute'],
      sql: 0,
      pooled: true,
    },
    { package: 'mysql2', container: 'QueryableBase', members: ['query'], sql: 0 },
    { package: 'mysql2', container: 'ExecutableBase', members: ['execute'], sql: 0 },
    { package: 'mysql2', container: '/^PreparedStatement(Info)?$/', members: ['execute'], operation: 'raw' },
    {
      package: 'mysql2',
      container: ['Pool', 'PoolCluster', 'PoolNamespace', 'Connection', 'PoolConnection'],
      members: ['promise', 'of'],
      derivesClient: 'receiver',
    },
    {
      package: 'mysql2',
      container: ['Pool', 'PoolCluster', 'PoolNamespace'],
      members: ['getConnection'],
      derivesClient: 'receiver',
      draws: true,
      releasedBy: ['release', 'destroy', 'end'],
    },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** pg-promise: the task that a callback gets is a connection, in a transaction or not. */
export const pgPromise = {
  name: 'pg-promise',
  docs: 'https://github.com/vitaly-t/pg-promise#transactions',
  imports: ['pg-promise'],
  databases: ['postgres'],
  afterCommit: 'after `await db.tx(…)` has returned',
  remedies: {
    batch: {
      read: '`where id in ($1:list)`',
      insert: '`pgp.helpers.insert(rows, columns)`',
      change: '`pgp.helpers.update(rows, columns)`',
    },
    limit: '`limit`',
    stream: '`db.stream(new QueryStream(…))`',
    transaction: '`db.tx(async (t) => …)`',
    lock: '`select … for update`',
    increment: '`set n = n + 1`',
    upsert: '`insert … on conflict (key) do update`',
  },
  limits: {},
  calls: [
    { package: 'pg-promise', container: 'IBaseProtocol', members: ['tx', 'txIf'], transaction: { callback: 'last', client: 0 } },
    { package: 'pg-promise', container: 'IBaseProtocol', members: ['task', 'taskIf'], invokes: 'last', when: 'now' },
    { package: 'pg-promise', container: 'IBaseProtocol', members: ['one', 'oneOrNone'], operation: 'read-one' },
    { package: 'pg-promise', container: 'IBaseProtocol', members: ['any', 'many', 'manyOrNone', 'map', 'each'], operation: 'read-many' },
    {
      package: 'pg-promise',
      container: 'IBaseProtocol',
      members: ['query', 'none', 'result', 'multi', 'multiResult', 'func', 'proc', 'stream'],
      operation: 'raw',
    },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** postgres.js: the client is a tag for templates, and so is that of a transaction. */
export const postgresJs = {
  name: 'postgres.js',
  docs: 'https://github.com/porsager/postgres#transactions',
  imports: ['postgres'],
  dialects: { postgres: ["from 'postgres'"] },
  databases: ['postgres'],
  afterCommit: 'after `await sql.begin(…)` has returned',
  remedies: {
    batch: { read: '`where id in ${sql(ids)}`', insert: '`insert into t ${sql(rows)}`', change: '`update … from (values ${sql(rows)})`' },
    limit: '`limit`',
    stream: '`for await` over `.cursor(n)`',
    transaction: '`sql.begin(async (sql) => …)`',
    lock: '`select … for update`',
    increment: '`set n = n + 1`',
    conditional: '`update … where id = … and status = …` and its `count`',
    upsert: '`insert … on conflict (key) do update`',
  },
  limits: { streams: ['cursor', 'forEach'] },
  calls: [
    { package: 'postgres', container: 'Sql', members: ['begin'], transaction: { callback: 'last', client: 0 } },
    { package: 'postgres', container: 'TransactionSql', members: ['savepoint'], transaction: { callback: 'last', client: 0 } },
    { package: 'postgres', container: 'Sql', members: ['reserve'], derivesClient: 'receiver', draws: true, releasedBy: ['release'] },
    {
      package: 'postgres',
      container: 'ISql',
      receiver: { is: ['Sql'], isNot: ['ReservedSql', 'TransactionSql'] },
      members: ['unsafe'],
      operation: 'raw',
      traits: ['lazy'],
      pooled: true,
    },
    { package: 'postgres', container: 'ISql', members: ['unsafe', 'file'], operation: 'raw', traits: ['lazy'] },
    {
      package: 'postgres',
      container: 'ISql',
      receiver: { is: ['Sql'], isNot: ['ReservedSql', 'TransactionSql'] },
      members: ['``'],
      operation: 'raw',
      traits: ['lazy'],
      pooled: true,
    },
    { package: 'postgres', container: 'ISql', members: ['``'], operation: 'raw', traits: ['lazy'] },
    // The server delivers it when the transaction commits.
    { package: 'postgres', container: 'ISql', members: ['notify'], operation: 'raw' },
    { package: 'postgres', container: 'PendingQueryModifiers', members: ['forEach'], invokes: 0, when: 'now' },
    { package: 'postgres', container: 'PendingQueryModifiers', members: ['cursor'], invokes: 'last', when: 'now' },
    { package: 'postgres', container: 'Sql', members: ['listen', 'subscribe'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** Drizzle 0.x and 1.0: each dialect has its classes, and their names end alike (`PgDatabase`, `MySqlTransaction`, `SQLiteAsyncDatabase`). */
export const drizzle = {
  name: 'Drizzle',
  docs: 'https://orm.drizzle.team/docs/transactions',
  imports: ['/^drizzle-orm($|\\/)/'],
  runsOn: ['pg', 'postgres.js', 'mysql2'],
  replicasBy: ['withReplicas'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql'],
  dialects: {
    sqlite: ['drizzle-orm/better-sqlite3', 'drizzle-orm/bun-sqlite'],
    postgres: ['drizzle-orm/node-postgres', 'drizzle-orm/postgres-js'],
    mysql: ['drizzle-orm/mysql2'],
  },
  inProcess: { endings: ['run', 'all', 'get', 'values', 'sync'] },
  afterCommit: 'after `await db.transaction(…)` has returned',
  remedies: {
    batch: { read: '`inArray(table.id, ids)`', insert: '`values(rows)`', change: '`inArray(table.id, ids)`' },
    limit: '`.limit(n)`',
    include: '`limit` inside `with`',
    stream: 'pages by `.where(gt(table.id, last)).limit(n)`',
    transaction: '`db.transaction(async (tx) => …)`',
    lock: "`.for('update')`",
    increment: '``.set({ n: sql`${table.n} + 1` })``',
    conditional: '`.where(and(eq(t.id, id), eq(t.status, status)))` and `.returning()`',
    upsert: '`.onConflictDoUpdate(…)`',
  },
  rows: {
    tables: ['member'],
    forms: [
      { members: ['findFirst', 'findMany'], condition: { argument: 0, properties: ['where'] } },
      { members: ['$count'], condition: { argument: 1 } },
    ],
    chain: {
      table: ['from', 'insert', 'update', 'delete', '$count'],
      condition: ['where'],
      data: ['set', 'values'],
      lock: ['for'],
      conflict: ['/^onConflict/', 'onDuplicateKeyUpdate', 'ignore'],
      columns: ['/^select/'],
    },
    unique: { column: ['unique', 'primaryKey'], key: ['unique', 'uniqueIndex', 'primaryKey'] },
  },
  includes: { options: ['with'], limits: ['limit'] },
  limits: {
    options: ['limit'],
    members: ['limit', 'fetch', 'top'],
    groups: ['groupBy'],
    streams: ['iterator'],
    keys: { lists: ['inArray'], equals: ['eq'] },
  },
  calls: [
    // One connection, on which everything runs.
    {
      package: 'drizzle-orm',
      container: '/(Database|Transaction)$/',
      receiver: { is: ['/^(BetterSQLite3|BunSQLite|NodeSQLite|SQLJs|ExpoSQLite|DrizzleSqliteDO)Database$/'] },
      members: ['transaction'],
      transaction: { callback: 0, client: 0, receiverJoins: true, synchronous: true },
    },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['transaction'], transaction: { callback: 0, client: 0 } },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['with', '$with'], derivesClient: 'receiver' },

    {
      package: 'drizzle-orm',
      container: 'RelationalQueryBuilder',
      members: ['findFirst'],
      operation: 'read-one',
      traits: ['limited', 'lazy'],
    },
    { package: 'drizzle-orm', container: 'RelationalQueryBuilder', members: ['findMany'], operation: 'read-many', traits: ['lazy'] },
    {
      package: 'drizzle-orm',
      container: '/(Database|Transaction)$/',
      members: ['select', 'selectDistinct', 'selectDistinctOn'],
      operation: 'read-many',
      traits: ['lazy'],
    },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['$count'], operation: 'count', traits: ['lazy'] },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['insert'], operation: 'insert', traits: ['lazy'] },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['update'], operation: 'update', traits: ['lazy'] },
    { package: 'drizzle-orm', container: '/(Database|Transaction)$/', members: ['delete'], operation: 'delete', traits: ['lazy'] },
    {
      package: 'drizzle-orm',
      container: '/Database$/',
      receiver: { is: ['/^(NodePg|PostgresJs|Neon|VercelPg|MySql2)Database$/'], isNot: ['/Transaction$/'] },
      members: ['execute'],
      operation: 'raw',
      traits: ['lazy'],
      pooled: true,
    },
    {
      package: 'drizzle-orm',
      container: '/(Database|Transaction)$/',
      members: ['execute', 'refreshMaterializedView', 'all', 'get', 'run', 'values'],
      operation: 'raw',
      traits: ['lazy'],
    },
    { package: 'drizzle-orm', container: '/Database$/', members: ['batch'], operation: 'raw' },
    // A prepared statement runs on the client that prepared it.
    { package: 'drizzle-orm', container: '/PreparedQuery$/', members: ['execute', 'all', 'get', 'run', 'values'], operation: 'raw' },
  ],
} as const satisfies Library;

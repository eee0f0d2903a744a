import type { Library } from './library.ts';

/** Objection 3: models over Knex, whose transactions it hands out. */
export const objection = {
  name: 'Objection',
  docs: 'https://vincit.github.io/objection.js/guide/transactions.html',
  imports: ['objection'],
  runsOn: ['Knex'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql'],
  afterCommit: 'after `await Model.transaction(…)` has returned, or in `trx.executionPromise.then(…)`',
  remedies: {
    batch: { read: '`.findByIds(ids)`', insert: '`.insert(rows)`', change: '`.patch(…).findByIds(ids)`' },
    limit: '`.limit(n)`',
    include: 'a query of their own with `limit`',
    stream: '`for await` over `.toKnexQuery().stream()`',
    transaction: '`Model.transaction(async (trx) => …)`',
    lock: '`.forUpdate()`',
    increment: "`.increment('n', 1)`",
    conditional: '`.patch(row).where({ id, status })` and the number it returns',
    upsert: "`.insert(row).onConflict('key').merge()`",
  },
  // https://vincit.github.io/objection.js/guide/hooks.html
  hooks: {
    package: 'objection',
    forms: [{ form: 'method' }],
    runs: [
      {
        container: 'QueryBuilder',
        members: ['/^insert(AndFetch|Graph|GraphAndFetch)?$/', '/^upsertGraph(AndFetch)?$/'],
        hooks: ['/^\\$?(before|after)Insert$/'],
      },
      {
        container: 'QueryBuilder',
        members: ['/^(update|patch)(AndFetch(ById)?)?$/', '/^upsertGraph(AndFetch)?$/'],
        hooks: ['/^\\$?(before|after)Update$/'],
      },
      { container: 'QueryBuilder', members: ['delete', 'deleteById'], hooks: ['beforeDelete', 'afterDelete'] },
      { container: 'QueryBuilder', members: ['delete'], hooks: ['$beforeDelete', '$afterDelete'], after: '$query' },
    ],
  },
  rows: {
    tables: ['receiver'],
    forms: [{ members: ['/^(update|patch)AndFetchById$/'], condition: { argument: 0 }, data: { argument: 1 } }],
    chain: {
      table: [],
      condition: ['/^(and|or)?(where|Where)/', 'findById', 'findOne', 'deleteById', 'findByIds'],
      data: ['/^(insert|update|patch)(AndFetch)?$/'],
      lock: ['forUpdate', 'forShare'],
      conflict: ['onConflict'],
      columns: ['select', 'count'],
    },
  },
  includes: { members: ['/^withGraph(Fetched|Joined)$/'] },
  limits: {
    members: ['limit', 'page', 'range', 'first', 'findOne', 'findById', 'resultSize'],
    groups: ['groupBy', 'count', 'findByIds', 'insert', 'update', 'patch', 'delete'],
    keys: { lists: ['whereIn', 'findByIds'], equals: ['where', 'andWhere'] },
  },
  calls: [
    {
      package: 'objection',
      container: ['Model', 'ModelClass'],
      members: ['transaction'],
      transaction: { callback: 'last', client: 0, waits: true },
    },
    { package: 'objection', container: 'transaction', members: ['()'], transaction: { callback: 'last', client: 0 } },
    { package: 'objection', container: ['Model', 'ModelClass'], members: ['startTransaction'], begin: 'result' },
    { package: 'objection', container: 'transaction', members: ['start'], begin: 'result' },

    { package: 'objection', container: ['Model', 'ModelClass'], members: ['bindTransaction', 'bindKnex'], derivesClient: 0 },
    { package: 'objection', container: ['Model', 'ModelClass'], members: ['query'], derivesClient: 0 },
    { package: 'objection', container: ['Model', 'ModelClass'], members: ['relatedQuery'], derivesClient: 1 },
    // https://vincit.github.io/objection.js/api/model/instance-methods.html
    { package: 'objection', container: 'Model', members: ['$query'], derivesClient: 0, ofRow: true },
    { package: 'objection', container: 'Model', members: ['$relatedQuery'], derivesClient: 1, ofRow: true },
    { package: 'objection', container: 'QueryBuilder', members: ['transacting', 'connection'], derivesClient: 0 },

    { package: 'objection', container: 'QueryBuilder', members: ['findById'], operation: 'read-one', traits: ['unique', 'lazy'] },
    { package: 'objection', container: 'QueryBuilder', members: ['findOne', 'first'], operation: 'read-one', traits: ['lazy'] },
    { package: 'objection', container: 'QueryBuilder', members: ['findByIds', 'select'], operation: 'read-many', traits: ['lazy'] },
    { package: 'objection', container: 'QueryBuilder', members: ['page', 'range'], operation: 'read-many', traits: ['limited', 'lazy'] },
    { package: 'objection', container: 'QueryBuilder', members: ['resultSize'], operation: 'count' },
    { package: 'objection', container: 'QueryBuilder', members: ['count', 'countDistinct'], operation: 'count', traits: ['lazy'] },
    {
      package: 'objection',
      container: 'QueryBuilder',
      members: ['insert', 'insertAndFetch', 'insertGraph', 'insertGraphAndFetch'],
      operation: 'insert',
      traits: ['lazy'],
    },
    {
      package: 'objection',
      container: 'QueryBuilder',
      members: ['upsertGraph', 'upsertGraphAndFetch'],
      operation: 'upsert',
      traits: ['lazy'],
    },
    {
      package: 'objection',
      container: 'QueryBuilder',
      members: ['increment', 'decrement'],
      operation: 'update',
      traits: ['atomic', 'lazy'],
    },
    {
      package: 'objection',
      container: 'QueryBuilder',
      members: ['update', 'patch', '/^(update|patch)AndFetch(ById)?$/', 'relate', 'unrelate'],
      operation: 'update',
      traits: ['lazy'],
    },
    {
      package: 'objection',
      container: 'QueryBuilder',
      members: ['delete', 'deleteById', 'truncate'],
      operation: 'delete',
      traits: ['lazy'],
    },
    { package: 'objection', container: ['Model', 'ModelClass'], members: ['fetchGraph'], operation: 'read-many', traits: ['lazy'] },
    { package: 'objection', container: 'Model', members: ['$fetchGraph'], operation: 'read-many', traits: ['lazy'] },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** Knex 2 and 3. A query is a thenable: the member that names what it does speaks for the whole chain. */
export const knex = {
  name: 'Knex',
  docs: 'https://knexjs.org/guide/transactions.html',
  imports: ['knex'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql'],
  afterCommit: 'after `await knex.transaction(…)` has returned, or in `trx.executionPromise.then(…)`',
  remedies: {
    batch: "`.whereIn('id', ids)` or `.insert(rows)`",
    limit: '`.limit(n)`',
    lock: '`.forUpdate()`',
    increment: "`.increment('n', 1)`",
    upsert: "`.onConflict('key').merge()`",
  },
  calls: [
    { package: 'knex', container: 'Knex', members: ['transaction'], transaction: { callback: 0, client: 0, byHand: true, waits: true } },
    { package: 'knex', container: 'Transaction', members: ['savepoint'], transaction: { callback: 0, client: 0 } },
    { package: 'knex', container: 'TransactionProvider', members: ['()'], begin: 'result' },
    { package: 'knex', container: 'Transaction', members: ['commit'], end: 'commit' },
    { package: 'knex', container: 'Transaction', members: ['rollback'], end: 'rollback' },
    { package: 'typescript', container: 'Promise', via: ['executionPromise'], members: ['then'], afterCommit: 0 },
    { package: 'knex', container: 'ChainableInterface', members: ['transacting', 'connection'], derivesClient: 0 },
    { package: 'knex', container: 'BatchInsertBuilder', members: ['transacting'], derivesClient: 0 },

    { package: 'knex', container: 'Knex', members: ['batchInsert'], operation: 'insert' },
    {
      package: 'knex',
      container: 'Knex',
      receiver: { isNot: ['Transaction'] },
      members: ['raw'],
      operation: 'raw',
      traits: ['lazy'],
      pooled: true,
    },
    { package: 'knex', container: 'Knex', members: ['raw'], operation: 'raw', traits: ['lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['first'], operation: 'read-one', traits: ['limited', 'lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['select', 'pluck'], operation: 'read-many', traits: ['lazy'] },
    {
      package: 'knex',
      container: 'QueryInterface',
      members: ['count', 'countDistinct', 'min', 'max', 'sum', 'sumDistinct', 'avg', 'avgDistinct'],
      operation: 'count',
      traits: ['lazy'],
    },
    { package: 'knex', container: 'QueryInterface', members: ['insert'], operation: 'insert', traits: ['lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['upsert'], operation: 'upsert', traits: ['lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['update', 'updateFrom'], operation: 'update', traits: ['lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['increment', 'decrement'], operation: 'update', traits: ['atomic', 'lazy'] },
    { package: 'knex', container: 'QueryInterface', members: ['del', 'delete', 'truncate'], operation: 'delete', traits: ['lazy'] },

    // `trx('users')`, and what is chained, is a builder on the same connection.
    { package: 'knex', container: 'Knex', members: ['()', 'queryBuilder', 'withUserParams'], derivesClient: 'receiver' },
    {
      package: 'knex',
      container: 'QueryInterface',
      members: [
        '/^(from|fromRaw|into|table|column|columns|distinct|distinctOn|as|using|comment|hintComment)$/',
        '/^(with|withMaterialized|withNotMaterialized|withRecursive|withRaw|withSchema|withWrapped)$/',
        '/^(join|joinRaw|innerJoin|leftJoin|leftOuterJoin|rightJoin|rightOuterJoin|outerJoin|fullOuterJoin|crossJoin)$/',
        '/^(and|or)?(where|Where)(Not|Raw|Null|NotNull|In|NotIn|Like|ILike|Between|NotBetween|Exists|NotExists)?$/',
        '/^(groupBy|groupByRaw|orderBy|orderByRaw|having|havingRaw|limit|offset|union|unionAll|intersect|except|returning)$/',
        '/^(modify|onConflict)$/',
      ],
      derivesClient: 'receiver',
    },
    { package: 'knex', container: 'OnConflictQueryBuilder', members: ['merge', 'ignore'], derivesClient: 'receiver' },
    {
      package: 'knex',
      container: 'QueryBuilder',
      members: ['forUpdate', 'forShare', 'forNoKeyUpdate', 'forKeyShare', 'skipLocked', 'noWait', 'clone', 'timeout', 'queryContext'],
      derivesClient: 'receiver',
    },
  ],
} as const satisfies Library;

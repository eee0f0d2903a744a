import type { Library } from './library.ts';

/** Kysely 0.28 and 0.29: nothing runs before `execute`, and what begins a transaction is a builder too. */
export const kysely = {
  name: 'Kysely',
  docs: 'https://kysely.dev/docs/category/transactions',
  imports: ['kysely'],
  runsOn: ['pg', 'mysql2'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql'],
  afterCommit: 'after `await db.transaction().execute(…)` has returned',
  remedies: {
    batch: "`.where('id', 'in', ids)` or `.values(rows)`",
    limit: '`.limit(n)`',
    lock: '`.forUpdate()`',
    increment: "`.set((eb) => ({ n: eb('n', '+', 1) }))`",
    upsert: "`.onConflict((oc) => oc.column('key').doUpdateSet(row))`",
  },
  calls: [
    { package: 'kysely', container: '/^(Readonly)?TransactionBuilder$/', members: ['execute'], transaction: { callback: 0, client: 0 } },
    { package: 'kysely', container: '/^(Readonly)?ControlledTransactionBuilder$/', members: ['execute'], begin: 'result' },
    // What these two return only runs with `.execute()`, which nobody leaves out.
    { package: 'kysely', container: 'ControlledTransaction', members: ['commit'], end: 'commit' },
    { package: 'kysely', container: 'ControlledTransaction', members: ['rollback'], end: 'rollback' },
    {
      package: 'kysely',
      container: 'ControlledTransaction',
      members: ['savepoint', 'rollbackToSavepoint', 'releaseSavepoint'],
      derivesClient: 'receiver',
    },
    { package: 'kysely', container: '/^(Readonly)?ConnectionBuilder$/', members: ['execute'], invokes: 0, when: 'now' },

    { package: 'kysely', container: 'SelectQueryBuilder', members: ['execute', 'stream'], operation: 'read-many' },
    {
      package: 'kysely',
      container: 'SelectQueryBuilder',
      members: ['executeTakeFirst', 'executeTakeFirstOrThrow'],
      operation: 'read-one',
    },
    {
      package: 'kysely',
      container: 'InsertQueryBuilder',
      members: ['execute', 'executeTakeFirst', 'executeTakeFirstOrThrow', 'stream'],
      operation: 'insert',
    },
    {
      package: 'kysely',
      container: 'UpdateQueryBuilder',
      members: ['execute', 'executeTakeFirst', 'executeTakeFirstOrThrow', 'stream'],
      operation: 'update',
    },
    {
      package: 'kysely',
      container: 'DeleteQueryBuilder',
      members: ['execute', 'executeTakeFirst', 'executeTakeFirstOrThrow', 'stream'],
      operation: 'delete',
    },
    {
      package: 'kysely',
      container: 'WheneableMergeQueryBuilder',
      members: ['execute', 'executeTakeFirst', 'executeTakeFirstOrThrow'],
      operation: 'upsert',
    },
    { package: 'kysely', container: 'RawBuilder', members: ['execute'], operation: 'raw', client: 0 },
    { package: 'kysely', container: ['Kysely', 'ReadonlyKysely'], members: ['executeQuery'], operation: 'raw' },

    {
      package: 'kysely',
      container: ['Kysely', 'Transaction', 'ControlledTransaction', 'QueryCreator'],
      members: [
        '/^(select|delete)From$/',
        'selectNoFrom',
        'transaction',
        'startTransaction',
        '/^(insert|replace|merge)Into$/',
        'updateTable',
        'with',
        'withRecursive',
        'withPlugin',
        'withoutPlugins',
        'withSchema',
        'withTables',
      ],
      derivesClient: 'receiver',
    },
    {
      package: 'kysely',
      container: '/^(Readonly)?(Controlled)?TransactionBuilder$/',
      members: ['setIsolationLevel', 'setAccessMode'],
      derivesClient: 'receiver',
    },
    // What is chained returns a builder on the same connection.
    {
      package: 'kysely',
      container: ['/^(Select|Insert|Update|Delete|Merge|WheneableMerge|MatchedThenableMerge|NotMatchedThenableMerge)QueryBuilder$/'],
      members: [
        '/^(select|selectAll|distinct|distinctOn|set|from|values|columns|defaultValues|expression|using|as)$/',
        '/^((inner|left|right|full|cross)Join|(inner|left|cross)JoinLateral|(cross|outer)Apply)$/',
        '/^(where|whereRef|having|havingRef|groupBy|orderBy|limit|offset|fetch|top|modifyEnd|modifyFront)$/',
        '/^(forUpdate|forShare|forNoKeyUpdate|forKeyShare|skipLocked|noWait)$/',
        '/^(union|unionAll|intersect|intersectAll|except|exceptAll)$/',
        '/^(onConflict|onDuplicateKeyUpdate|ignore|orIgnore|orReplace|orAbort|orFail|orRollback)$/',
        '/^(returning|returningAll|output|outputAll|withPlugin)$/',
        '/^clear(Select|Where|OrderBy|GroupBy|Limit|Offset|Returning)$/',
        '/^(whenMatched|whenMatchedAnd|whenMatchedAndRef|whenNotMatched|whenNotMatchedAnd|whenNotMatchedAndRef)$/',
        '/^(whenNotMatchedBySource|whenNotMatchedBySourceAnd|whenNotMatchedBySourceAndRef)$/',
        '/^(thenDelete|thenDoNothing|thenInsertValues|thenUpdate|thenUpdateSet)$/',
      ],
      derivesClient: 'receiver',
    },
  ],
} as const satisfies Library;

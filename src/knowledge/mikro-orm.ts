import type { Library } from './library.ts';

const MIKRO_ORM = ['@mikro-orm/core', '@mikro-orm/sql', '@mikro-orm/knex'] as const;
const READERS = ['EntityManager', 'EntityRepository'] as const;
const SQL_READERS = ['EntityManager', 'EntityRepository', 'SqlEntityManager', 'SqlEntityRepository'] as const;

const LEAVES = ['NOT_SUPPORTED', 'NEVER', 'not_supported', 'never'] as const;
const JOINS = ['SUPPORTS', 'supports'] as const;

/** MikroORM 6 and 7. Entities are kept and written at a flush; the manager that is injected knows the transaction it is in. */
export const mikroOrm = {
  name: 'MikroORM',
  docs: 'https://mikro-orm.io/docs/transactions',
  imports: ['/^@mikro-orm\\//'],
  dialects: {
    sqlite: ["'@mikro-orm/sqlite'", "'@mikro-orm/better-sqlite'", "'@mikro-orm/libsql'"],
    postgres: ["'@mikro-orm/postgresql'"],
    mysql: ["'@mikro-orm/mysql'", "'@mikro-orm/mariadb'"],
  },
  afterCommit: 'after `await em.transactional(…)` has returned',
  databases: ['postgres', 'mysql', 'sqlite', 'mssql', 'mongodb'],
  refusesLocks: true,
  outermost: ['MikroORM'],
  remedies: {
    batch: {
      read: '`em.find(Entity, { id: { $in: ids } })`',
      insert: 'one `em.flush()` after the loop',
      change: 'one `em.flush()` after the loop',
    },
    limit: '`{ limit: n }`',
    include: 'a query of their own with `limit`',
    stream: '`for await` over `em.stream(…)`',
    transaction: '`em.transactional(async (em) => …)`',
    lock: '`{ lockMode: LockMode.PESSIMISTIC_WRITE }`',
    increment: "`em.nativeUpdate(Entity, where, { n: raw('n + 1') })`",
    conditional: '`nativeUpdate(Order, { id, status }, row)` and the number it returns',
    upsert: '`em.upsert(Entity, data)`',
  },
  decorators: [
    {
      package: ['@mikro-orm/decorators', '@mikro-orm/core'],
      name: 'Transactional',
      transaction: { leaves: LEAVES, joins: JOINS },
    },
  ],
  // https://mikro-orm.io/docs/events: a flush runs them; what is to be flushed is said where an entity is handed to the manager.
  hooks: {
    package: ['@mikro-orm/core', '@mikro-orm/decorators'],
    forms: [{ form: 'decorator' }, { form: 'subscriber', types: ['EventSubscriber'], models: 'getSubscribedEntities' }],
    runs: [
      {
        container: READERS,
        members: ['persist', 'persistAndFlush', 'create'],
        hooks: ['/^([Bb]efore|[Aa]fter)Create$/'],
        unless: { property: 'persist', is: false },
      },
      { container: READERS, members: ['assign'], hooks: ['/^([Bb]efore|[Aa]fter)Update$/'] },
      { container: READERS, members: ['remove', 'removeAndFlush'], hooks: ['/^([Bb]efore|[Aa]fter)Delete$/'] },
      { container: READERS, members: ['upsert', 'upsertMany'], hooks: ['/^([Bb]efore|[Aa]fter)Upsert$/'] },
      {
        container: READERS,
        members: ['flush', 'tryFlush', 'commit', 'persistAndFlush', 'removeAndFlush'],
        hooks: ['/^(before|on|after)Flush$/'],
      },
    ],
  },
  rows: {
    tables: ['argument', 'typed', 'row'],
    forms: [
      {
        members: ['/^(find|findOne|findOneOrFail|findAndCount|count|countBy|nativeDelete|findByCursor)$/'],
        condition: { argument: 0 },
      },
      { members: ['findAll'], condition: { argument: 0, properties: ['where'] } },
      { members: ['nativeUpdate'], condition: { argument: 0 }, data: { argument: 1 } },
      { members: ['insert', 'insertMany', 'upsert', 'upsertMany'], data: { argument: 0 } },
      { members: ['lock', 'refresh', 'persistAndFlush', 'removeAndFlush'], row: 0 },
    ],
    chain: {
      table: ['from', 'into'],
      condition: ['/^(and|or)?(where|Where)$/'],
      data: ['update', 'insert'],
      lock: ['setLockMode'],
      conflict: ['onConflict'],
    },
    lockOptions: ['lockMode'],
    makers: ['create'],
    assigners: [{ members: ['assign'], row: 0, data: 1 }],
    flushes: ['flush', 'tryFlush'],
    unique: { column: ['PrimaryKey'], option: ['unique', 'primary'], key: ['Unique'] },
  },
  includes: { options: ['populate'], names: ['field'], limits: ['limit'], lists: ['/^(Loaded)?Collection$/'] },
  limits: {
    options: ['limit', 'first', 'last'],
    members: ['limit'],
    groups: ['groupBy'],
    additions: ['populate', 'loadItems'],
    streams: ['stream'],
    keys: { lists: ['$in'] },
    rows: { findAndCount: '0', getResultAndCount: '0', findByCursor: 'items' },
  },
  calls: [
    {
      package: '@mikro-orm/core',
      container: 'EntityManager',
      members: ['transactional'],
      transaction: { callback: 0, client: 0, ambient: true, leaves: LEAVES, joins: JOINS },
    },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['begin'], begin: 'receiver' },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['commit'], end: 'commit' },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['rollback'], end: 'rollback' },
    {
      package: '@mikro-orm/core',
      container: 'EntityManager',
      members: ['fork'],
      derivesClient: 'receiver',
      draws: true,
      staysBy: 'keepTransactionContext',
    },
    // The driver's connection knows of no transaction that it is not told of.
    { package: MIKRO_ORM, container: SQL_READERS, members: ['getConnection'], derivesClient: 'receiver', draws: true },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['getTransactionContext'], derivesClient: 'receiver' },
    {
      package: MIKRO_ORM,
      container: SQL_READERS,
      members: ['getRepository', 'repo', 'getContext', 'getEntityManager', 'createQueryBuilder', 'qb', 'getKysely', 'getKnex'],
      derivesClient: 'receiver',
    },

    // Nothing is sent before a flush.
    {
      package: '@mikro-orm/core',
      container: READERS,
      members: ['persist', 'remove', 'create', 'assign', 'merge', 'map', 'getReference', 'clear', 'canPopulate'],
      local: true,
    },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['flush', 'tryFlush'], operation: 'upsert' },
    { package: '@mikro-orm/core', container: READERS, members: ['persistAndFlush'], operation: 'upsert' },
    { package: '@mikro-orm/core', container: READERS, members: ['removeAndFlush'], operation: 'delete' },
    {
      package: '@mikro-orm/core',
      container: READERS,
      members: ['findOne', 'findOneOrFail'],
      operation: 'read-one',
      traits: ['limited'],
    },
    {
      package: '@mikro-orm/core',
      container: 'EntityManager',
      members: ['refresh', 'refreshOrFail'],
      operation: 'read-one',
      traits: ['unique', 'limited'],
    },
    { package: '@mikro-orm/core', container: 'EntityManager', members: ['lock'], operation: 'read-one', traits: ['unique', 'locked'] },
    {
      package: '@mikro-orm/core',
      container: READERS,
      members: ['find', 'findAll', 'findAndCount', 'findByCursor', 'populate', 'stream'],
      operation: 'read-many',
    },
    { package: '@mikro-orm/core', container: 'Collection', members: ['init', 'load', 'loadItems', 'matching'], operation: 'read-many' },
    { package: '@mikro-orm/core', container: 'Collection', members: ['loadCount'], operation: 'count' },
    {
      package: '@mikro-orm/core',
      container: ['Reference', 'ScalarReference'],
      members: ['load', 'loadOrFail', 'loadProperty'],
      operation: 'read-one',
      traits: ['unique'],
    },
    { package: MIKRO_ORM, container: SQL_READERS, members: ['count', 'countBy'], operation: 'count' },
    { package: '@mikro-orm/core', container: READERS, members: ['insert', 'insertMany', 'clone'], operation: 'insert' },
    { package: '@mikro-orm/core', container: READERS, members: ['upsert', 'upsertMany'], operation: 'upsert' },
    { package: '@mikro-orm/core', container: READERS, members: ['nativeUpdate'], operation: 'update' },
    { package: '@mikro-orm/core', container: READERS, members: ['nativeDelete'], operation: 'delete' },
    { package: MIKRO_ORM, container: SQL_READERS, members: ['execute', 'callRoutine'], operation: 'raw' },
    { package: MIKRO_ORM, container: ['AbstractSqlConnection', 'Connection'], members: ['execute'], operation: 'raw', client: 3 },

    // No promise since version 7: awaited without `execute`, it sends nothing.
    {
      package: MIKRO_ORM,
      container: 'QueryBuilder',
      members: ['select', 'insert', 'update', 'delete', 'where', 'andWhere', 'orWhere', 'orderBy', 'limit', 'onConflict'],
      derivesClient: 'receiver',
    },
    { package: MIKRO_ORM, container: 'RunQueryBuilder', members: ['where'], derivesClient: 'receiver' },
    {
      package: MIKRO_ORM,
      container: 'QueryBuilder',
      members: ['getResult', 'getResultList', 'getResultAndCount', 'stream'],
      operation: 'read-many',
    },
    { package: MIKRO_ORM, container: 'QueryBuilder', members: ['getSingleResult'], operation: 'read-one' },
    { package: MIKRO_ORM, container: 'QueryBuilder', members: ['getCount'], operation: 'count' },
    // The name of the builder's type says what it runs; on the general one anything may run.
    {
      package: MIKRO_ORM,
      container: 'RunQueryBuilder',
      receiver: { is: ['InsertQueryBuilder'] },
      members: ['execute'],
      operation: 'insert',
    },
    {
      package: MIKRO_ORM,
      container: 'RunQueryBuilder',
      receiver: { is: ['UpdateQueryBuilder'] },
      members: ['execute'],
      operation: 'update',
    },
    {
      package: MIKRO_ORM,
      container: 'RunQueryBuilder',
      receiver: { is: ['DeleteQueryBuilder', 'TruncateQueryBuilder'] },
      members: ['execute'],
      operation: 'delete',
    },
    { package: MIKRO_ORM, container: ['QueryBuilder', 'RunQueryBuilder'], members: ['execute'], operation: 'raw' },
    {
      package: MIKRO_ORM,
      container: 'QueryBuilder',
      members: [
        '/^(select|addSelect|insert|update|delete|truncate|count|distinct|distinctOn|from|clone|as)$/',
        '/^(join|innerJoin|leftJoin|joinAndSelect|innerJoinAndSelect|leftJoinAndSelect)$/',
        '/^(where|andWhere|orWhere|having|andHaving|orHaving|groupBy|orderBy|andOrderBy|limit|offset|populate)$/',
        '/^(onConflict|merge|ignore|returning|setLockMode|setFlag|unsetFlag|setFlushMode|cache|indexHint|comment|hintComment|withSubQuery)$/',
      ],
      derivesClient: 'receiver',
    },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

const ENTITY_HOLDERS = ['EntityManager', 'Repository', 'BaseEntity'] as const;

/** TypeORM 0.3 and 1. The client of a transaction has the type of every other: only where it comes from tells. */
export const typeorm = {
  name: 'TypeORM',
  docs: 'https://typeorm.io/docs/advanced-topics/transactions',
  imports: ['typeorm', '@nestjs/typeorm'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql', 'oracle'],
  afterCommit: 'after the transaction has been committed',
  remedies: {
    batch: '`find({ where: { id: In(ids) } })` or `insert(rows)`',
    limit: '`take`',
    lock: "`lock: { mode: 'pessimistic_write' }`",
    increment: "`increment(where, 'n', 1)`",
    upsert: "`upsert(rows, ['key'])`",
  },
  // https://typeorm.io/docs/advanced-topics/listeners-and-subscribers: listeners (`@AfterInsert`) need the entity; subscribers
  // (`afterInsert`) are called by query builders too, which `insert`, `update` and `delete` are made of.
  hooks: {
    package: 'typeorm',
    forms: [{ form: 'decorator' }, { form: 'subscriber', types: ['EntitySubscriberInterface', 'EventSubscriber'], models: 'listenTo' }],
    runs: [
      {
        container: ENTITY_HOLDERS,
        members: ['save'],
        hooks: ['/^([Bb]efore|[Aa]fter)(Insert|Update)$/'],
        unless: { property: 'listeners', is: false },
      },
      {
        container: ENTITY_HOLDERS,
        members: ['remove'],
        hooks: ['/^([Bb]efore|[Aa]fter)Remove$/'],
        unless: { property: 'listeners', is: false },
      },
      {
        container: ENTITY_HOLDERS,
        members: ['softRemove'],
        hooks: ['/^([Bb]efore|[Aa]fter)SoftRemove$/'],
        unless: { property: 'listeners', is: false },
      },
      {
        container: ENTITY_HOLDERS,
        members: ['recover'],
        hooks: ['/^([Bb]efore|[Aa]fter)Recover$/'],
        unless: { property: 'listeners', is: false },
      },
      { container: ENTITY_HOLDERS, members: ['insert', 'upsert'], hooks: ['beforeInsert', 'afterInsert'] },
      { container: ENTITY_HOLDERS, members: ['update', 'updateAll', 'increment', 'decrement'], hooks: ['beforeUpdate', 'afterUpdate'] },
      { container: ENTITY_HOLDERS, members: ['delete', 'deleteAll'], hooks: ['beforeRemove', 'afterRemove'] },
      { container: ENTITY_HOLDERS, members: ['softDelete'], hooks: ['beforeSoftRemove', 'afterSoftRemove'] },
      { container: ENTITY_HOLDERS, members: ['restore'], hooks: ['beforeRecover', 'afterRecover'] },
      {
        container: 'InsertQueryBuilder',
        members: ['execute'],
        hooks: ['beforeInsert', 'afterInsert'],
        notAfter: 'callListeners',
      },
      {
        container: 'UpdateQueryBuilder',
        members: ['execute'],
        hooks: ['beforeUpdate', 'afterUpdate'],
        notAfter: 'callListeners',
      },
      {
        container: 'DeleteQueryBuilder',
        members: ['execute'],
        hooks: ['beforeRemove', 'afterRemove'],
        notAfter: 'callListeners',
      },
      {
        container: 'SoftDeleteQueryBuilder',
        members: ['execute'],
        hooks: ['/^(before|after)(SoftRemove|Recover)$/'],
        notAfter: 'callListeners',
      },
    ],
  },
  calls: [
    {
      package: 'typeorm',
      container: ['DataSource', 'EntityManager'],
      members: ['transaction'],
      transaction: { callback: 'last', client: 0 },
    },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['startTransaction'], begin: 'receiver' },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['commitTransaction'], end: 'commit' },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['rollbackTransaction'], end: 'rollback' },

    {
      package: 'typeorm',
      container: ['DataSource', 'EntityManager', 'Repository', 'TreeRepository', 'BaseEntity'],
      members: [
        '/^get(Tree|Mongo|Custom)?Repository$/',
        '/^create(Descendants|Ancestors)?QueryBuilder$/',
        'createEntityManager',
        'withRepository',
        'extend',
      ],
      derivesClient: 'receiver',
    },
    {
      package: 'typeorm',
      container: ['DataSource', 'EntityManager'],
      members: ['createQueryRunner'],
      derivesClient: 'receiver',
      draws: true,
      releasedBy: ['release'],
    },
    { package: 'typeorm', container: 'QueryBuilder', members: ['setQueryRunner'], derivesClient: 0 },

    { package: 'typeorm', container: 'SelectQueryBuilder', members: ['getOne', 'getOneOrFail', 'getRawOne'], operation: 'read-one' },
    {
      package: 'typeorm',
      container: 'SelectQueryBuilder',
      members: ['getMany', 'getManyAndCount', 'getRawMany', 'getRawAndEntities', 'stream'],
      operation: 'read-many',
    },
    { package: 'typeorm', container: 'SelectQueryBuilder', members: ['getCount', 'getExists'], operation: 'count' },
    { package: 'typeorm', container: 'InsertQueryBuilder', members: ['execute'], operation: 'insert' },
    { package: 'typeorm', container: ['UpdateQueryBuilder', 'SoftDeleteQueryBuilder'], members: ['execute'], operation: 'update' },
    { package: 'typeorm', container: 'DeleteQueryBuilder', members: ['execute'], operation: 'delete' },
    { package: 'typeorm', container: 'RelationQueryBuilder', members: ['set', 'add', 'remove', 'addAndRemove'], operation: 'update' },
    { package: 'typeorm', container: 'RelationQueryBuilder', members: ['loadOne'], operation: 'read-one' },
    { package: 'typeorm', container: 'RelationQueryBuilder', members: ['loadMany'], operation: 'read-many' },
    { package: 'typeorm', container: 'QueryBuilder', members: ['execute'], operation: 'raw' },
    // What is chained returns a builder on the same connection.
    {
      package: 'typeorm',
      container: '/QueryBuilder$/',
      members: [
        '/^(select|insert|update|delete|softDelete|restore|relation|from|into|values|set|of|clone|subQuery|comment)$/',
        '/^add(Select|From|OrderBy|GroupBy|CommonTableExpression)$/',
        '/^(distinct|distinctOn|maxExecutionTime|createQueryBuilder|fromDummy|timeTravelQuery|setOption|disableMixedMap|lazyCount)$/',
        '/^(left|inner)Join(And(Select|MapOne|MapMany))?$/',
        '/^(and|or)?(where|Where)(InIds|Exists)?$/',
        '/^(having|andHaving|orHaving|groupBy|orderBy|limit|offset|take|skip|cache|setLock|setOnLocked|withDeleted|useIndex)$/',
        '/^(loadAllRelationIds|loadRelationIdAndMap|setFindOptions|setParameter|setParameters|useTransaction|output|returning|orIgnore|orUpdate|updateEntity|whereEntity)$/',
      ],
      derivesClient: 'receiver',
    },

    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['findOne', 'findOneBy', 'findOneOrFail', 'findOneByOrFail'],
      operation: 'read-one',
      traits: ['limited'],
    },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['preload', 'reload', '/^find(OneById|OneBy|OneOrFail)$/'],
      operation: 'read-one',
      traits: ['unique', 'limited'],
    },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['find', 'findAndCount', 'findAndCountBy', '/^findBy(Ids)?$/'],
      operation: 'read-many',
    },
    {
      package: 'typeorm',
      container: 'TreeRepository',
      members: ['findTrees', 'findRoots', 'findDescendants', 'findDescendantsTree', 'findAncestors', 'findAncestorsTree'],
      operation: 'read-many',
    },
    { package: 'typeorm', container: 'TreeRepository', members: ['countDescendants', 'countAncestors'], operation: 'count' },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['count', 'countBy', '/^exists?$/', 'existsBy', 'sum', 'average', 'minimum', 'maximum'],
      operation: 'count',
    },
    { package: 'typeorm', container: ENTITY_HOLDERS, members: ['insert'], operation: 'insert' },
    { package: 'typeorm', container: ENTITY_HOLDERS, members: ['upsert', 'save'], operation: 'upsert' },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['increment', 'decrement'],
      operation: 'update',
      traits: ['atomic'],
    },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['update', 'updateAll', 'softDelete', 'softRemove', 'restore', 'recover'],
      operation: 'update',
    },
    {
      package: 'typeorm',
      container: ENTITY_HOLDERS,
      members: ['delete', 'deleteAll', 'remove', 'clear'],
      operation: 'delete',
    },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['query'], sql: 0 },
    { package: 'typeorm', container: 'DataSource', members: ['query'], operation: 'raw', pooled: true },
    {
      package: 'typeorm',
      container: ['DataSource', 'EntityManager', 'Repository', 'BaseEntity', 'QueryRunner'],
      members: ['query', 'sql'],
      operation: 'raw',
    },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['stream'], operation: 'read-many' },
  ],
} as const satisfies Library;

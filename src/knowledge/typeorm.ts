import type { Library } from './library.ts';

/** TypeORM 0.3 and 1. The client of a transaction has the type of every other: only where it comes from tells. */
export const typeorm = {
  name: 'TypeORM',
  docs: 'https://typeorm.io/docs/advanced-topics/transactions',
  imports: ['typeorm', '@nestjs/typeorm'],
  afterCommit: 'after the transaction has been committed',
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
        'createQueryRunner',
        'createEntityManager',
        'withRepository',
        'extend',
      ],
      derivesClient: 'receiver',
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
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['findOne', 'findOneBy', 'findOneOrFail', 'findOneByOrFail'],
      operation: 'read-one',
      traits: ['limited'],
    },
    {
      package: 'typeorm',
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['preload', 'reload', '/^find(OneById|OneBy|OneOrFail)$/'],
      operation: 'read-one',
      traits: ['unique', 'limited'],
    },
    {
      package: 'typeorm',
      container: ['EntityManager', 'Repository', 'BaseEntity'],
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
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['count', 'countBy', '/^exists?$/', 'existsBy', 'sum', 'average', 'minimum', 'maximum'],
      operation: 'count',
    },
    { package: 'typeorm', container: ['EntityManager', 'Repository', 'BaseEntity'], members: ['insert'], operation: 'insert' },
    { package: 'typeorm', container: ['EntityManager', 'Repository', 'BaseEntity'], members: ['upsert', 'save'], operation: 'upsert' },
    {
      package: 'typeorm',
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['increment', 'decrement'],
      operation: 'update',
      traits: ['atomic'],
    },
    {
      package: 'typeorm',
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['update', 'updateAll', 'softDelete', 'softRemove', 'restore', 'recover'],
      operation: 'update',
    },
    {
      package: 'typeorm',
      container: ['EntityManager', 'Repository', 'BaseEntity'],
      members: ['delete', 'deleteAll', 'remove', 'clear'],
      operation: 'delete',
    },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['query'], sql: 0 },
    {
      package: 'typeorm',
      container: ['DataSource', 'EntityManager', 'Repository', 'BaseEntity', 'QueryRunner'],
      members: ['query', 'sql'],
      operation: 'raw',
    },
    { package: 'typeorm', container: '/QueryRunner$/', members: ['stream'], operation: 'read-many' },
  ],
} as const satisfies Library;

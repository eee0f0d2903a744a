import type { Library } from './library.ts';

const SEQUELIZE = ['sequelize', '@sequelize/core'] as const;

/** Sequelize 6, sequelize-typescript over it, and @sequelize/core 7: the transaction is an option of each query. */
export const sequelize = {
  name: 'Sequelize',
  docs: 'https://sequelize.org/docs/v6/other-topics/transactions/',
  imports: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  afterCommit: 'in `transaction.afterCommit(() => …)`',
  calls: [
    {
      package: SEQUELIZE,
      container: ['Sequelize', 'SequelizeTypeScript'],
      members: ['transaction'],
      transaction: { callback: 'last', client: 0, byHand: true },
    },
    { package: '@sequelize/core', container: 'SequelizeTypeScript', members: ['startUnmanagedTransaction'], begin: 'result' },
    { package: SEQUELIZE, container: 'Transaction', members: ['commit'], end: 'commit' },
    { package: SEQUELIZE, container: 'Transaction', members: ['rollback'], end: 'rollback' },
    { package: SEQUELIZE, container: 'Transaction', members: ['afterCommit', 'afterRollback', 'afterTransaction'], afterCommit: 0 },

    { package: SEQUELIZE, container: 'Model', members: ['findOne'], operation: 'read-one', traits: ['limited'], client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['findByPk'], operation: 'read-one', traits: ['unique', 'limited'], client: 1 },
    { package: SEQUELIZE, container: 'Model', members: ['reload'], operation: 'read-one', traits: ['unique', 'limited'], client: 0 },
    { package: 'sequelize-typescript', container: 'Model', members: ['reload'], operation: 'read-one', traits: ['unique'], client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['findAll', 'findAndCountAll'], operation: 'read-many', client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['count'], operation: 'count', client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['min', 'max', 'sum'], operation: 'count', client: 1 },
    { package: SEQUELIZE, container: 'Model', members: ['aggregate'], operation: 'count', client: 2 },
    { package: SEQUELIZE, container: 'Model', members: ['create', 'bulkCreate'], operation: 'insert', client: 1 },
    { package: SEQUELIZE, container: 'Model', members: ['save'], operation: 'upsert', client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['upsert'], operation: 'upsert', client: 1 },
    // With no transaction it opens its own; the other only catches the clash.
    { package: SEQUELIZE, container: 'Model', members: ['findOrCreate', 'findCreateFind'], operation: 'upsert', client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['findOrBuild'], operation: 'read-one', traits: ['limited'], client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['update'], operation: 'update', client: 'last' },
    { package: SEQUELIZE, container: 'Model', members: ['increment', 'decrement'], operation: 'update', traits: ['atomic'], client: 1 },
    { package: SEQUELIZE, container: 'Model', members: ['restore'], operation: 'update', client: 0 },
    { package: SEQUELIZE, container: 'Model', members: ['destroy', 'truncate'], operation: 'delete', client: 0 },
    { package: SEQUELIZE, container: ['Sequelize', 'SequelizeTypeScript'], members: ['query', 'queryRaw'], operation: 'raw', client: 1 },

    // What associations add to a model: `declare getPosts: HasManyGetAssociationsMixin<Post>`.
    {
      package: SEQUELIZE,
      container: '/^(HasOne|BelongsTo)GetAssociationMixin$/',
      members: ['()'],
      operation: 'read-one',
      client: 0,
    },
    {
      package: SEQUELIZE,
      container: '/^(HasMany|BelongsToMany)GetAssociationsMixin$/',
      members: ['()'],
      operation: 'read-many',
      client: 0,
    },
    {
      package: SEQUELIZE,
      container: '/^(HasMany|BelongsToMany)CountAssociationsMixin$/',
      members: ['()'],
      operation: 'count',
      client: 0,
    },
    {
      package: SEQUELIZE,
      container: ['/^(HasMany|BelongsToMany)HasAssociationMixin$/', '/^(HasMany|BelongsToMany)HasAssociationsMixin$/'],
      members: ['()'],
      operation: 'count',
      client: 1,
    },
    {
      package: SEQUELIZE,
      container: '/^(HasOne|BelongsTo|HasMany|BelongsToMany)CreateAssociationMixin$/',
      members: ['()'],
      operation: 'insert',
      client: 1,
    },
    {
      package: SEQUELIZE,
      container: [
        '/^(HasOne|BelongsTo)SetAssociationMixin$/',
        '/^(HasMany|BelongsToMany)(Set|Add|Remove)AssociationsMixin$/',
        '/^(HasMany|BelongsToMany)(Add|Remove)AssociationMixin$/',
      ],
      members: ['()'],
      operation: 'update',
      client: 1,
    },
    { package: 'sequelize-typescript', container: 'Model', members: ['$get'], operation: 'read-many', client: 1 },
    { package: 'sequelize-typescript', container: 'Model', members: ['$count'], operation: 'count', client: 1 },
    { package: 'sequelize-typescript', container: 'Model', members: ['$has'], operation: 'count', client: 2 },
    { package: 'sequelize-typescript', container: 'Model', members: ['$create'], operation: 'insert', client: 2 },
    { package: 'sequelize-typescript', container: 'Model', members: ['$add', '$set', '$remove'], operation: 'update', client: 2 },
  ],
} as const satisfies Library;

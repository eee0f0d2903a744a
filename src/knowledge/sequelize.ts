import type { Library } from './library.ts';

const ON_SAVE = '/^([Bb]efore|[Aa]fter)(Save|Validate)$/';
const ON_CREATE = '/^([Bb]efore|[Aa]fter)Create$/';
const ON_UPDATE = '/^([Bb]efore|[Aa]fter)Update$/';
const ON_DESTROY = '/^([Bb]efore|[Aa]fter)Destroy$/';
const ON_RESTORE = '/^([Bb]efore|[Aa]fter)Restore$/';
const HOOKS = ['Validate', 'Save', 'Create', 'Update', 'Destroy', 'Restore', 'Upsert']
  .concat(['BulkCreate', 'BulkUpdate', 'BulkDestroy', 'BulkRestore'])
  .flatMap((name) => [`before${name}`, `after${name}`]);
const NO_HOOKS = { property: 'hooks', is: false } as const;
const EACH_ROW = { property: 'individualHooks', is: true } as const;

const SEQUELIZE = ['sequelize', '@sequelize/core'] as const;

/** Sequelize 6, sequelize-typescript over it, and @sequelize/core 7: the transaction is an option of each query. */
export const sequelize = {
  name: 'Sequelize',
  docs: 'https://sequelize.org/docs/v6/other-topics/transactions/',
  imports: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  handsOut: ['Transaction'],
  transactionOption: 'transaction',
  ambientBy: ['useCLS'],
  replicasBy: ['replication:'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql'],
  dialects: {
    sqlite: ["dialect: 'sqlite'", 'SqliteDialect'],
    postgres: ["dialect: 'postgres'", 'PostgresDialect'],
    mysql: ["dialect: 'mysql'", "dialect: 'mariadb'", 'MySqlDialect'],
  },
  afterCommit: 'in `transaction.afterCommit(() => …)`',
  refusesAfterEnd: true,
  remedies: {
    batch: {
      read: '`findAll({ where: { id: ids } })`',
      insert: '`bulkCreate(rows)`',
      change: '`update(…, { where: { id: ids } })`',
      changeEach: '`bulkCreate(rows, { updateOnDuplicate })`',
      save: '`update(…, { where: { id: ids } })`, or `bulkCreate(rows, { updateOnDuplicate })` where their values differ',
    },
    limit: '`{ limit: n }`',
    include: '`{ separate: true, limit: n }` inside the `include`',
    stream: 'pages of `findAll({ where: { id: { [Op.gt]: last } }, limit: n })`',
    transaction: '`sequelize.transaction(async (transaction) => …)`',
    lock: '`{ lock: transaction.LOCK.UPDATE, transaction }`',
    increment: "`increment('n', { where })`",
    conditional: '`update(row, { where: { id, status } })` and the number it returns',
    upsert: '`upsert(row)`',
  },
  // https://sequelize.org/docs/v6/other-topics/hooks/: bulk writes run the hooks of single rows only when they are asked to.
  hooks: {
    package: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
    everyModel: ['Sequelize'],
    changes: {
      rows: [{ at: 0 }],
      asks: ['changed'],
      previous: ['previous'],
      isNew: ['isNewRecord'],
      writes: ['set', 'setDataValue', 'setAttributes', 'changed', 'increment', 'decrement'],
    },
    forms: [
      { form: 'decorator' },
      { form: 'call', members: ['addHook'], event: 0, hook: 'last' },
      { form: 'call', members: HOOKS, hook: 'last' },
      { form: 'option', property: 'hooks', of: ['init', 'define', 'Table', 'new'] },
    ],
    runs: [
      { container: 'Model', options: 1, static: false, members: ['save', 'update'], hooks: [ON_SAVE], unless: NO_HOOKS },
      { container: 'Model', options: 1, static: false, stored: true, members: ['save', 'update'], hooks: [ON_UPDATE], unless: NO_HOOKS },
      { container: 'Model', options: 1, static: false, stored: false, members: ['save'], hooks: [ON_CREATE], unless: NO_HOOKS },
      { container: 'Model', options: 1, static: false, members: ['destroy'], hooks: [ON_DESTROY], unless: NO_HOOKS },
      { container: 'Model', options: 1, static: false, members: ['restore'], hooks: [ON_RESTORE], unless: NO_HOOKS },
      {
        container: 'Model',
        options: 1,
        static: true,
        members: ['create', 'findOrCreate', 'findCreateFind'],
        hooks: [ON_SAVE, ON_CREATE],
        unless: NO_HOOKS,
      },
      { container: 'Model', options: 1, static: true, members: ['upsert'], hooks: ['/^([Bb]efore|[Aa]fter)Upsert$/'], unless: NO_HOOKS },
      {
        container: 'Model',
        options: 1,
        static: true,
        members: ['bulkCreate'],
        hooks: ['/^([Bb]efore|[Aa]fter)BulkCreate$/'],
        unless: NO_HOOKS,
      },
      {
        container: 'Model',
        options: 0,
        static: true,
        members: ['update'],
        hooks: ['/^([Bb]efore|[Aa]fter)BulkUpdate$/'],
        unless: NO_HOOKS,
      },
      {
        container: 'Model',
        options: 0,
        static: true,
        members: ['destroy', 'truncate'],
        hooks: ['/^([Bb]efore|[Aa]fter)BulkDestroy$/'],
        unless: NO_HOOKS,
      },
      {
        container: 'Model',
        options: 0,
        static: true,
        members: ['restore'],
        hooks: ['/^([Bb]efore|[Aa]fter)BulkRestore$/'],
        unless: NO_HOOKS,
      },
      { container: 'Model', options: 1, static: true, members: ['bulkCreate'], hooks: [ON_SAVE, ON_CREATE], when: EACH_ROW },
      { container: 'Model', options: 1, static: true, members: ['update'], hooks: [ON_UPDATE], when: EACH_ROW },
      { container: 'Model', options: 1, static: true, members: ['destroy'], hooks: [ON_DESTROY], when: EACH_ROW },
      { container: 'Model', options: 1, static: true, members: ['restore'], hooks: [ON_RESTORE], when: EACH_ROW },
    ],
  },
  rows: {
    tables: ['receiver'],
    forms: [
      { members: ['findByPk'], condition: { argument: 0 } },
      { members: ['/^(findOne|findAll|findAndCountAll|count|findOrBuild)$/'], condition: { argument: 0, properties: ['where'] } },
      { members: ['min', 'max', 'sum'], condition: { argument: 1, properties: ['where'] } },
      { members: ['create', 'bulkCreate', 'upsert'], data: { argument: 0 } },
      { members: ['update'], condition: { argument: 1, properties: ['where'] }, data: { argument: 0 }, row: 'receiver' },
      { members: ['destroy', 'restore'], condition: { argument: 0, properties: ['where'] }, row: 'receiver' },
      { members: ['save', 'increment', 'decrement'], row: 'receiver' },
    ],
    lockOptions: ['lock'],
    conflictOptions: ['ignoreDuplicates', 'updateOnDuplicate'],
    makers: ['build'],
    assigners: [{ members: ['set', 'setAttributes'], row: 'receiver', data: 0 }],
    unique: { option: ['unique', 'primaryKey'], column: ['PrimaryKey', 'Unique'], key: ['Index'] },
  },
  includes: {
    options: ['include'],
    names: ['as', 'association', 'model'],
    limits: ['limit'],
    declaredBy: ['hasMany', 'belongsToMany'],
  },
  limits: {
    options: ['limit', 'group'],
    keys: { lists: ['in'] },
    rows: { findAndCountAll: 'rows' },
  },
  calls: [
    // https://sequelize.org/docs/v7/querying/transactions/: every query in the callback joins it.
    {
      package: '@sequelize/core',
      container: 'SequelizeTypeScript',
      members: ['transaction'],
      transaction: { callback: 'last', client: 0, ambient: true, ambientUnless: 'disableClsTransactions' },
    },
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

    // A model is made by an instance, or set up with one.
    { package: SEQUELIZE, container: ['Sequelize', 'SequelizeTypeScript'], members: ['define', 'model'], derivesClient: 'receiver' },
    { package: SEQUELIZE, container: 'Model', members: ['init'], binds: { argument: 1, property: 'sequelize' } },

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
    {
      package: SEQUELIZE,
      container: ['Sequelize', 'SequelizeTypeScript'],
      members: ['query', 'queryRaw'],
      operation: 'raw',
      client: 1,
      pooled: true,
    },

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

import type { Library } from './library.ts';

/** The interface of a model's queries; a client that was extended declares nothing, and only the tag tells. */
const OF_MODEL = { declaredWith: ['findUnique', 'findMany', 'createMany', 'aggregate'], tag: 'PrismaPromise' } as const;
const OF_CLIENT = { declaredWith: ['$connect', '$disconnect', '$on'], tag: 'PrismaPromise' } as const;

/** Prisma Client 4 to 7, whichever generator made it and wherever it stands: its clients are known by their members, its queries by their tag. */
export const prisma = {
  name: 'Prisma',
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  imports: [
    '/^@prisma\\/client($|\\/)/',
    '/^\\.prisma\\/client($|\\/)/',
    '/(^|\\/)generated\\/(prisma|client|prisma-client)($|[./])/',
    '/(^|\\/)prisma\\/(generated|client)($|[./])/',
  ],
  restoreTypes: 'npx prisma generate',
  dialects: {
    sqlite: ['@prisma/adapter-better-sqlite3', '@prisma/adapter-libsql'],
    postgres: ['@prisma/adapter-pg', '@prisma/adapter-neon', '@prisma/adapter-ppg'],
    mysql: ['@prisma/adapter-mariadb', '@prisma/adapter-planetscale'],
  },
  replicasBy: ['readReplicas'],
  afterCommit: 'after `await prisma.$transaction(…)` has returned',
  refusedWith: '`P2034`',
  refusesAfterEnd: true,
  remedies: {
    batch: {
      read: '`findMany({ where: { id: { in: ids } } })`',
      count: '`groupBy({ by: [key], where: { [key]: { in: ids } } })`',
      insert: '`createMany({ data: rows })`',
      change: '`updateMany({ where: { id: { in: ids } } })`',
      changeEach: '`update … from (values …)` in `$executeRaw`',
    },
    limit: '`take`',
    include: '`take` inside the `include`',
    stream: 'pages of `findMany` by `cursor`',
    transaction: '`prisma.$transaction(async (tx) => …)`',
    lock: '`SELECT … FOR UPDATE` in `$queryRaw`',
    increment: '`{ n: { increment: 1 } }`',
    conditional: '`updateMany({ where: { id, status } })` and its `count`',
    upsert: '`upsert` by a unique key',
  },
  rows: {
    tables: ['member'],
    forms: [
      { members: ['upsert'], condition: { argument: 0, properties: ['where'] }, data: { argument: 0, properties: ['update', 'create'] } },
      { members: ['/./'], condition: { argument: 0, properties: ['where'] }, data: { argument: 0, properties: ['data'] } },
    ],
    conflictOptions: ['skipDuplicates'],
    counts: ['_count'],
    sums: { '+': '{ increment: $n }', '-': '{ decrement: $n }' },
  },
  extensions: {
    member: '$extends',
    property: 'query',
    everyModel: '$allModels',
    everyOperation: '$allOperations',
    fields: { property: 'result', computedBy: 'compute' },
    define: 'defineExtension',
  },
  includes: { options: ['include', 'select'], limits: ['take'] },
  limits: { options: ['take', 'first', 'last'], groups: ['groupBy', 'aggregateRaw'], keys: { lists: ['in'] } },
  calls: [
    // The client of a transaction has no `$connect`, and before 7.5 no `$transaction` either; MongoDB's clients have no `$queryRaw`.
    { structure: ['$transaction', '$executeRaw', '$queryRaw'], members: ['$transaction'], transaction: { callback: 0, client: 0 } },
    { structure: ['$transaction', '$runCommandRaw'], members: ['$transaction'], transaction: { callback: 0, client: 0 } },
    { structure: ['$executeRaw', '$queryRaw'], members: ['$extends'], derivesClient: 'receiver' },
    { structure: ['$executeRaw', '$queryRaw'], members: ['$on'], invokes: 1, when: 'later' },
    { ...OF_MODEL, members: ['findUnique', 'findUniqueOrThrow'], operation: 'read-one', traits: ['unique', 'limited', 'lazy', 'gathered'] },
    { ...OF_MODEL, members: ['findFirst', 'findFirstOrThrow'], operation: 'read-one', traits: ['limited', 'lazy'] },
    { ...OF_MODEL, members: ['findMany', 'groupBy', 'findRaw', 'aggregateRaw'], operation: 'read-many', traits: ['lazy'] },
    { ...OF_MODEL, members: ['count', 'aggregate'], operation: 'count', traits: ['lazy'] },
    { ...OF_MODEL, members: ['create', 'createMany', 'createManyAndReturn'], operation: 'insert', traits: ['lazy'] },
    { ...OF_MODEL, members: ['update'], operation: 'update', traits: ['unique', 'lazy'] },
    { ...OF_MODEL, members: ['updateMany', 'updateManyAndReturn'], operation: 'update', traits: ['lazy'] },
    { ...OF_MODEL, members: ['upsert'], operation: 'upsert', traits: ['unique', 'lazy'] },
    { ...OF_MODEL, members: ['delete'], operation: 'delete', traits: ['unique', 'lazy'] },
    { ...OF_MODEL, members: ['deleteMany'], operation: 'delete', traits: ['lazy'] },
    {
      ...OF_CLIENT,
      members: ['$queryRaw', '$queryRawUnsafe', '$queryRawTyped', '$executeRaw', '$executeRawUnsafe', '$runCommandRaw'],
      operation: 'raw',
      traits: ['lazy'],
      pooled: true,
    },
  ],
} as const satisfies Library;

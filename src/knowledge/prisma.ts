import type { Library } from './library.ts';

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
  afterCommit: 'after `await prisma.$transaction(…)` has returned',
  remedies: {
    batch: '`findMany({ where: { id: { in: ids } } })` or `createMany({ data: rows })`',
    limit: '`take`',
    lock: '`SELECT … FOR UPDATE` in `$queryRaw`',
    increment: '`{ n: { increment: 1 } }`',
    upsert: '`upsert` by a unique key',
  },
  extensions: {
    member: '$extends',
    property: 'query',
    everyModel: '$allModels',
    everyOperation: '$allOperations',
    define: 'defineExtension',
  },
  calls: [
    // The client of a transaction has no `$connect`, and before 7.5 no `$transaction` either; MongoDB's clients have no `$queryRaw`.
    { structure: ['$transaction', '$executeRaw', '$queryRaw'], members: ['$transaction'], transaction: { callback: 0, client: 0 } },
    { structure: ['$transaction', '$runCommandRaw'], members: ['$transaction'], transaction: { callback: 0, client: 0 } },
    { structure: ['$executeRaw', '$queryRaw'], members: ['$extends'], derivesClient: 'receiver' },
    { structure: ['$executeRaw', '$queryRaw'], members: ['$on'], invokes: 1, when: 'later' },
    { tag: 'PrismaPromise', members: ['findUnique', 'findUniqueOrThrow'], operation: 'read-one', traits: ['unique', 'limited', 'lazy'] },
    { tag: 'PrismaPromise', members: ['findFirst', 'findFirstOrThrow'], operation: 'read-one', traits: ['limited', 'lazy'] },
    { tag: 'PrismaPromise', members: ['findMany', 'groupBy', 'findRaw', 'aggregateRaw'], operation: 'read-many', traits: ['lazy'] },
    { tag: 'PrismaPromise', members: ['count', 'aggregate'], operation: 'count', traits: ['lazy'] },
    { tag: 'PrismaPromise', members: ['create', 'createMany', 'createManyAndReturn'], operation: 'insert', traits: ['lazy'] },
    { tag: 'PrismaPromise', members: ['update'], operation: 'update', traits: ['unique', 'lazy'] },
    { tag: 'PrismaPromise', members: ['updateMany', 'updateManyAndReturn'], operation: 'update', traits: ['lazy'] },
    { tag: 'PrismaPromise', members: ['upsert'], operation: 'upsert', traits: ['unique', 'lazy'] },
    { tag: 'PrismaPromise', members: ['delete'], operation: 'delete', traits: ['unique', 'lazy'] },
    { tag: 'PrismaPromise', members: ['deleteMany'], operation: 'delete', traits: ['lazy'] },
    {
      tag: 'PrismaPromise',
      members: ['$queryRaw', '$queryRawUnsafe', '$queryRawTyped', '$executeRaw', '$executeRawUnsafe', '$runCommandRaw'],
      operation: 'raw',
      traits: ['lazy'],
    },
  ],
} as const satisfies Library;

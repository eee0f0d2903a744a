import type { Library } from './library.ts';

/** The MongoDB driver, 6 and 7. The session is what is in a transaction; calls take part when their options name it. */
export const mongodb = {
  name: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/transactions/',
  imports: ['mongodb'],
  afterCommit: 'after `await session.withTransaction(…)` has returned',
  remedies: {
    batch: '`find({ _id: { $in: ids } })`, `insertMany(docs)` or `bulkWrite(operations)`',
    limit: '`.limit(n)`',
    increment: '`{ $inc: { n: 1 } }`',
    upsert: '`updateOne(filter, update, { upsert: true })`',
  },
  calls: [
    {
      package: 'mongodb',
      container: 'ClientSession',
      members: ['withTransaction'],
      transaction: { callback: 0, client: 0, retried: true },
    },
    { package: 'mongodb', container: 'ClientSession', members: ['startTransaction'], begin: 'receiver' },
    { package: 'mongodb', container: 'ClientSession', members: ['commitTransaction'], end: 'commit' },
    { package: 'mongodb', container: 'ClientSession', members: ['abortTransaction'], end: 'rollback' },
    { package: 'mongodb', container: 'MongoClient', members: ['withSession'], invokes: 'last', when: 'now' },

    { package: 'mongodb', container: 'Collection', members: ['findOne'], operation: 'read-one', traits: ['limited'], client: 'last' },
    {
      package: 'mongodb',
      container: 'Collection',
      members: ['find', 'aggregate'],
      operation: 'read-many',
      traits: ['lazy'],
      client: 'last',
    },
    { package: 'mongodb', container: 'Collection', members: ['distinct'], operation: 'read-many', client: 'last' },
    { package: 'mongodb', container: 'AbstractCursor', members: ['forEach'], invokes: 0, when: 'now' },
    {
      package: 'mongodb',
      container: 'Collection',
      members: ['count', 'countDocuments', 'estimatedDocumentCount'],
      operation: 'count',
      client: 'last',
    },
    { package: 'mongodb', container: 'Collection', members: ['insertOne', 'insertMany'], operation: 'insert', client: 'last' },
    {
      package: 'mongodb',
      container: 'Collection',
      members: ['updateOne', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace'],
      operation: 'update',
      traits: ['limited'],
      client: 'last',
    },
    { package: 'mongodb', container: 'Collection', members: ['updateMany'], operation: 'update', client: 'last' },
    {
      package: 'mongodb',
      container: 'Collection',
      members: ['deleteOne', 'findOneAndDelete'],
      operation: 'delete',
      traits: ['limited'],
      client: 'last',
    },
    { package: 'mongodb', container: 'Collection', members: ['deleteMany'], operation: 'delete', client: 'last' },
    { package: 'mongodb', container: ['Collection', 'MongoClient'], members: ['bulkWrite'], operation: 'upsert', client: 'last' },
    { package: 'mongodb', container: 'BulkOperationBase', members: ['execute'], operation: 'upsert', client: 'last' },
    { package: 'mongodb', container: 'Db', members: ['command', 'aggregate', 'runCursorCommand'], operation: 'raw', client: 'last' },
  ],
} as const satisfies Library;

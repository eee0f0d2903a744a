import type { Library } from './library.ts';

const OF_DOCUMENTS = { property: 'document', is: true } as const;

/** Mongoose 8 and 9. A query is sent when it is awaited; what takes part in the transaction is told by the option `session`. */
export const mongoose = {
  name: 'Mongoose',
  docs: 'https://mongoosejs.com/docs/transactions.html',
  imports: ['mongoose', '@nestjs/mongoose'],
  transactionOption: 'session',
  ambientBy: ['transactionAsyncLocalStorage'],
  runsOn: ['MongoDB'],
  databases: ['mongodb'],
  afterCommit: 'after `await connection.transaction(…)` has returned',
  remedies: {
    batch: '`find({ _id: { $in: ids } })`, `insertMany(docs)` or `bulkWrite(operations)`',
    limit: '`.limit(n)`',
    increment: '`{ $inc: { n: 1 } }`',
    upsert: '`updateOne(filter, update, { upsert: true })`',
  },
  // https://mongoosejs.com/docs/middleware.html
  hooks: {
    package: ['mongoose', '@nestjs/mongoose'],
    makers: ['model', 'createForClass', 'discriminator'],
    forms: [{ form: 'call', members: ['pre', 'post'], event: 0, hook: 'last' }],
    runs: [
      { container: ['Document', 'Model'], members: ['save', 'create', 'insertOne', 'bulkSave'], hooks: ['save', 'validate'] },
      ...['insertMany', 'bulkWrite', 'updateMany', 'replaceOne', 'deleteMany', 'findOneAndReplace'].map((member) => ({
        container: ['Model', 'Query'],
        members: [member],
        hooks: [member],
      })),
      { container: ['Model', 'Query'], members: ['findOneAndUpdate', 'findByIdAndUpdate'], hooks: ['findOneAndUpdate'] },
      { container: ['Model', 'Query'], members: ['findOneAndDelete', 'findByIdAndDelete'], hooks: ['findOneAndDelete'] },
      // Those of a document send a query, which has its own middleware, and run that of documents too.
      { container: ['Model', 'Query', 'Document'], members: ['updateOne'], hooks: ['updateOne'], declared: { unless: OF_DOCUMENTS } },
      { container: ['Model', 'Query', 'Document'], members: ['deleteOne'], hooks: ['deleteOne'], declared: { unless: OF_DOCUMENTS } },
      { container: 'Document', members: ['updateOne'], hooks: ['updateOne'], declared: { when: OF_DOCUMENTS } },
      { container: 'Document', members: ['deleteOne'], hooks: ['deleteOne'], declared: { when: OF_DOCUMENTS } },
    ],
  },
  calls: [
    { package: 'mongoose', container: 'Connection', members: ['transaction'], transaction: { callback: 0, client: 0, retried: true } },
    {
      package: 'mongoose',
      container: ['(file)', 'Connection', 'SessionStarter', 'Mongoose'],
      members: ['startSession'],
      derivesClient: 'receiver',
      draws: true,
      releasedBy: ['endSession'],
    },
    { package: 'mongoose', container: 'Connection', members: ['withSession'], invokes: 0, when: 'now' },
    { package: 'mongoose', container: ['Query', 'Aggregate'], members: ['session'], derivesClient: 0 },
    { package: 'mongoose', container: 'Document', members: ['$session'], derivesClient: 0 },

    {
      package: 'mongoose',
      container: 'Model',
      members: ['findById'],
      operation: 'read-one',
      traits: ['unique', 'limited', 'lazy'],
      client: 2,
    },
    { package: 'mongoose', container: 'Model', members: ['findOne'], operation: 'read-one', traits: ['limited', 'lazy'], client: 2 },
    { package: 'mongoose', container: 'Model', members: ['exists'], operation: 'read-one', traits: ['limited', 'lazy'], client: 1 },
    { package: 'mongoose', container: 'Model', members: ['find', 'distinct'], operation: 'read-many', traits: ['lazy'], client: 2 },
    { package: 'mongoose', container: 'Model', members: ['aggregate'], operation: 'read-many', traits: ['lazy'], client: 1 },
    { package: 'mongoose', container: ['Model', 'Document'], members: ['populate'], operation: 'read-many' },
    { package: 'mongoose', container: 'Model', members: ['countDocuments'], operation: 'count', traits: ['lazy'], client: 1 },
    { package: 'mongoose', container: 'Model', members: ['estimatedDocumentCount'], operation: 'count', traits: ['lazy'], client: 0 },
    { package: 'mongoose', container: 'Model', members: ['create'], operation: 'insert', client: 1, optionsAfterList: true },
    { package: 'mongoose', container: 'Model', members: ['insertMany', 'insertOne'], operation: 'insert', client: 1 },
    { package: 'mongoose', container: 'Model', members: ['bulkSave', 'bulkWrite'], operation: 'upsert', client: 1 },
    { package: 'mongoose', container: ['Document', 'Model'], members: ['save'], operation: 'upsert', client: 0, remembers: true },
    {
      package: 'mongoose',
      container: 'Model',
      members: ['updateOne', 'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace', 'replaceOne'],
      operation: 'update',
      traits: ['limited', 'lazy'],
      client: 2,
    },
    { package: 'mongoose', container: 'Model', members: ['updateMany'], operation: 'update', traits: ['lazy'], client: 2 },
    {
      package: 'mongoose',
      container: 'Document',
      members: ['updateOne', 'replaceOne'],
      operation: 'update',
      traits: ['unique', 'lazy'],
      client: 1,
      remembers: true,
    },
    {
      package: 'mongoose',
      container: 'Model',
      members: ['deleteOne', 'findOneAndDelete', 'findByIdAndDelete'],
      operation: 'delete',
      traits: ['limited', 'lazy'],
      client: 1,
    },
    { package: 'mongoose', container: 'Model', members: ['deleteMany'], operation: 'delete', traits: ['lazy'], client: 1 },
    {
      package: 'mongoose',
      container: 'Document',
      members: ['deleteOne'],
      operation: 'delete',
      traits: ['unique', 'lazy'],
      client: 0,
      remembers: true,
    },
    { package: 'mongoose', container: 'Query', members: ['cursor'], operation: 'read-many' },
    // What is chained is still the same query.
    {
      package: 'mongoose',
      container: 'Query',
      members: [
        '/^(exec|lean|select|sort|limit|skip|populate|where|and|or|nor|equals|in|nin|gt|gte|lt|lte|ne|exists|elemMatch)$/',
        '/^(orFail|set|setOptions|setQuery|setUpdate|hint|collation|comment|read|readConcern|transform|clone|merge|batchSize|maxTimeMS)$/',
      ],
      derivesClient: 'receiver',
    },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** Firestore. A transaction is its own, knows nothing of another database's, and is run again when it loses. */
export const firestore = {
  name: 'Firestore',
  docs: 'https://cloud.google.com/nodejs/docs/reference/firestore/latest',
  imports: ['@google-cloud/firestore', 'firebase-admin/firestore'],
  restoreTypes: 'npm install @google-cloud/firestore',
  calls: [
    {
      package: '@google-cloud/firestore',
      container: 'Firestore',
      members: ['runTransaction'],
      transaction: { callback: 0, client: 0, retried: true },
    },
    // What a transaction or a batch keeps until it is committed; its reads belong to the transaction.
    {
      package: '@google-cloud/firestore',
      container: ['Transaction', 'WriteBatch', 'BulkWriter'],
      members: ['get', 'getAll', 'set', 'create', 'update', 'delete'],
      local: true,
    },
    {
      package: '@google-cloud/firestore',
      container: 'DocumentReference',
      members: ['set', 'create', 'update', 'delete'],
      effect: 'storage',
    },
    { package: '@google-cloud/firestore', container: 'CollectionReference', members: ['add'], effect: 'storage' },
    {
      package: '@google-cloud/firestore',
      container: ['WriteBatch', 'BulkWriter'],
      members: ['commit', 'flush', 'close'],
      effect: 'storage',
    },
    { package: '@google-cloud/firestore', container: 'Firestore', members: ['recursiveDelete'], effect: 'storage' },
    {
      package: '@google-cloud/firestore',
      container: ['DocumentReference', 'CollectionReference', 'Query', 'AggregateQuery', 'Firestore'],
      members: ['get', 'getAll', 'listDocuments', 'listCollections', 'stream'],
      effect: 'storage',
      access: 'read',
    },
    { package: '@google-cloud/firestore', container: ['DocumentReference', 'Query'], members: ['onSnapshot'], invokes: 0, when: 'later' },
  ],
} as const satisfies Library;

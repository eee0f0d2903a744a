import type { Library } from './library.ts';

/** Outbox libraries: what they write is a row of the transaction, and that is right. */
export const outbox = {
  name: 'outbox libraries',
  docs: 'https://github.com/Zehelein/pg-transactional-outbox#readme',
  imports: ['pg-transactional-outbox', '@fullstackhouse/nestjs-outbox'],
  calls: [
    { package: 'pg-transactional-outbox', container: 'MessageStorage', members: ['()'], local: true },
    { package: '@fullstackhouse/nestjs-outbox', container: 'TransactionalEventEmitter', members: ['emit'], local: true },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** The decorator and helpers that put every TypeORM repository of a call into one transaction. */
export const typeormTransactional = {
  name: 'typeorm-transactional',
  docs: 'https://github.com/Aliheym/typeorm-transactional#readme',
  imports: ['typeorm-transactional'],
  afterCommit: 'in `runOnTransactionCommit(() => …)`',
  decorators: [{ package: 'typeorm-transactional', name: 'Transactional', transaction: { leaves: ['NOT_SUPPORTED', 'NEVER'] } }],
  calls: [
    {
      package: 'typeorm-transactional',
      container: '(file)',
      members: ['runInTransaction', 'wrapInTransaction'],
      transaction: { callback: 0, ambient: true },
    },
    {
      package: 'typeorm-transactional',
      container: '(file)',
      members: ['runOnTransactionCommit', 'runOnTransactionComplete', 'runOnTransactionRollback'],
      afterCommit: 0,
    },
  ],
} as const satisfies Library;

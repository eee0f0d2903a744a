import type { Library } from './library.ts';

const LEAVES = ['NOT_SUPPORTED', 'NEVER'] as const;
const JOINS = ['SUPPORTS'] as const;

/** The decorator and helpers that put every TypeORM repository of a call into one transaction. */
export const typeormTransactional = {
  name: 'typeorm-transactional',
  docs: 'https://github.com/Aliheym/typeorm-transactional#readme',
  imports: ['typeorm-transactional'],
  databases: ['postgres', 'mysql', 'sqlite', 'mssql', 'oracle'],
  afterCommit: 'in `runOnTransactionCommit(() => …)`',
  decorators: [{ package: 'typeorm-transactional', name: 'Transactional', transaction: { leaves: LEAVES, joins: JOINS } }],
  calls: [
    {
      package: 'typeorm-transactional',
      container: '(file)',
      members: ['runInTransaction', 'wrapInTransaction'],
      transaction: { callback: 0, ambient: true, leaves: LEAVES, joins: JOINS },
    },
    {
      package: 'typeorm-transactional',
      container: '(file)',
      members: ['runOnTransactionCommit', 'runOnTransactionComplete', 'runOnTransactionRollback'],
      afterCommit: 0,
    },
  ],
} as const satisfies Library;

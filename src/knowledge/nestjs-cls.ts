import type { Library } from './library.ts';

const LEAVES = ['NotSupported', 'Never', 'NOT_SUPPORTED', 'NEVER'] as const;
const JOINS = ['Supports', 'SUPPORTS'] as const;

/** The transactions that nestjs-cls keeps for a request, over whichever library its adapter speaks to. */
export const nestjsCls = {
  name: '@nestjs-cls/transactional',
  docs: 'https://papooch.github.io/nestjs-cls/plugins/available-plugins/transactional',
  imports: ['@nestjs-cls/transactional'],
  afterCommit: 'after the method with `@Transactional()` has returned',
  decorators: [
    {
      package: '@nestjs-cls/transactional',
      name: 'Transactional',
      transaction: { leaves: LEAVES, joins: JOINS },
    },
  ],
  calls: [
    {
      package: '@nestjs-cls/transactional',
      container: 'TransactionHost',
      members: ['withTransaction'],
      transaction: { callback: 'last', ambient: true, leaves: LEAVES, joins: JOINS },
    },
    // The queries in it are not part of the transaction around it, which stays open meanwhile.
    { package: '@nestjs-cls/transactional', container: 'TransactionHost', members: ['withoutTransaction'], invokes: 0, when: 'now' },
  ],
} as const satisfies Library;

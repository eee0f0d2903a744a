import type { Library } from './library.ts';

/** Helpers that run the functions they are given, some at a time, and wait for them. */
export const promises = {
  name: 'p-queue',
  docs: 'https://github.com/sindresorhus/promise-fun',
  imports: [],
  calls: [
    { package: 'p-queue', container: 'PQueue', members: ['add', 'addAll'], invokes: 0, when: 'now' },
    { package: 'p-limit', container: 'LimitFunction', members: ['()'], invokes: 0, when: 'now' },
    {
      package: ['p-map-series', 'p-each-series', 'p-filter'],
      container: '(file)',
      members: ['pMapSeries', 'pEachSeries', 'pFilter'],
      invokes: 1,
      when: 'now',
      each: 0,
    },
    { package: 'p-map', container: '(file)', members: ['pMap', 'pMapIterable'], invokes: 1, when: 'now', each: 0 },
    { package: '@supercharge/promise-pool', container: 'PromisePool', members: ['for'], standsFor: 0 },
    {
      package: '@supercharge/promise-pool',
      container: 'PromisePool',
      members: ['process'],
      invokes: 0,
      when: 'now',
      each: 'chained',
      keepsFailures: true,
    },
    {
      package: 'async',
      container: '(file)',
      members: ['/^(each|forEach|map|concat|filter|reject|every|some|detect)(Series)?$/'],
      invokes: 1,
      when: 'now',
      each: 0,
    },
    {
      package: 'async',
      container: '(file)',
      members: ['/^(each|forEach|map|concat|filter|reject|every|some|detect)Limit$/'],
      invokes: 2,
      when: 'now',
      each: 0,
    },
    { package: 'p-retry', container: '(file)', members: ['pRetry'], invokes: 0, when: 'now', again: true },
    { package: 'async-retry', container: '(file)', members: ['AsyncRetry'], invokes: 0, when: 'now', again: true },
    { package: 'cockatiel', container: ['IPolicy', 'RetryPolicy'], members: ['execute'], invokes: 0, when: 'now', again: true },
  ],
} as const satisfies Library;

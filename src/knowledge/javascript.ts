import type { Library } from './library.ts';

/** When JavaScript's own functions run the callbacks they are given. */
export const javascript = {
  name: 'JavaScript',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects',
  imports: [],
  calls: [
    {
      package: 'typescript',
      container: ['Array', 'ReadonlyArray', 'IteratorObject', '/^((Big)?(Int|Uint)|Float)\\d+(Clamped)?Array$/'],
      members: [
        'every',
        'filter',
        'find',
        'findIndex',
        'findLast',
        'findLastIndex',
        'flatMap',
        'forEach',
        'map',
        'reduce',
        'reduceRight',
        'some',
        'sort',
        'toSorted',
      ],
      invokes: 0,
      when: 'now',
      each: 'receiver',
    },
    {
      package: 'typescript',
      container: ['Map', 'ReadonlyMap', 'Set', 'ReadonlySet'],
      members: ['forEach'],
      invokes: 0,
      when: 'now',
      each: 'receiver',
    },
    { package: 'typescript', container: 'ArrayConstructor', members: ['from', 'fromAsync'], invokes: 1, when: 'now', each: 0 },
    { package: 'typescript', container: ['ObjectConstructor', 'MapConstructor'], members: ['groupBy'], invokes: 1, when: 'now', each: 0 },
    { package: 'typescript', container: 'JSON', members: ['parse', 'stringify'], invokes: 1, when: 'now' },
    { package: 'typescript', container: 'String', members: ['replace', 'replaceAll'], invokes: 1, when: 'now' },
    { package: 'typescript', container: 'Reflect', members: ['apply'], invokes: 0, when: 'now' },
    { package: 'typescript', container: 'Promise', members: ['new', 'then', 'catch', 'finally'], invokes: 0, when: 'now' },
    // Thenables of other libraries declare these members again.
    { structure: ['then'], members: ['then', 'catch', 'finally'], invokes: 0, when: 'now' },
    { package: 'typescript', container: 'PromiseConstructor', members: ['/^try$/'], invokes: 0, when: 'now' },
    {
      package: 'typescript',
      container: '(file)',
      members: ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
      invokes: 0,
      when: 'detached',
    },
  ],
} as const satisfies Library;

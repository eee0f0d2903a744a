import type { Library } from './library.ts';

/** Lodash, also as single functions: its functions over collections call their callback once for each element. */
export const lodash = {
  name: 'Lodash',
  docs: 'https://lodash.com/docs/4.17.15',
  imports: [],
  calls: [
    {
      package: ['lodash', 'lodash-es'],
      container: 'LoDashStatic',
      members: [
        'each',
        'every',
        'filter',
        'find',
        'flatMap',
        'forEach',
        'forIn',
        'forOwn',
        'groupBy',
        'keyBy',
        'map',
        'mapValues',
        'reduce',
        'reject',
        'some',
        'sumBy',
        'uniqBy',
      ],
      invokes: 1,
      when: 'now',
      each: 0,
    },
    { package: ['lodash', 'lodash-es'], container: 'LoDashStatic', members: ['times'], invokes: 1, when: 'now' },
    { package: ['lodash', 'lodash-es'], container: 'LoDashStatic', members: ['attempt', 'tap', 'thru'], invokes: 'last', when: 'now' },
  ],
} as const satisfies Library;

import type { Library } from './library.ts';

/** Bluebird: its promises over a list call the function once for each element. */
export const bluebird = {
  name: 'Bluebird',
  docs: 'http://bluebirdjs.com/docs/api/collections.html',
  imports: [],
  calls: [
    {
      package: 'bluebird',
      container: 'Bluebird',
      members: ['map', 'mapSeries', 'each', 'filter'],
      invokes: 'last',
      when: 'now',
      each: 0,
    },
  ],
} as const satisfies Library;

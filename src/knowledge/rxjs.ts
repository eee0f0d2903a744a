import type { Library } from './library.ts';

/** RxJS: `from(list).pipe(mergeMap(fn))` runs the function once for each element; on any other source nobody knows how often. */
export const rxjs = {
  name: 'RxJS',
  docs: 'https://rxjs.dev/guide/operators',
  imports: [],
  calls: [
    { package: 'rxjs', container: '(file)', members: ['from'], standsFor: 0 },
    {
      package: 'rxjs',
      container: '(file)',
      members: ['mergeMap', 'concatMap', 'exhaustMap', 'switchMap', 'flatMap', 'map', 'filter'],
      invokes: 0,
      when: 'now',
      each: 'piped',
    },
  ],
} as const satisfies Library;

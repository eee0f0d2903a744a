import type { Library } from './library.ts';

const OF_LISTS = '/(^|\\/)(Readonly)?(NonEmpty)?Array$/';

/** fp-ts: functions over lists are given their callback first; tasks that it returns are run when the list of them is. */
export const fpTs = {
  name: 'fp-ts',
  docs: 'https://gcanti.github.io/fp-ts/modules/ReadonlyArray.ts.html',
  imports: [],
  calls: [
    {
      package: 'fp-ts',
      module: OF_LISTS,
      container: '(file)',
      members: ['map', 'mapWithIndex', 'filterMap', 'chain', 'flatMap', 'filter', 'partition'],
      invokes: 0,
      when: 'now',
      each: 'unseen',
      runsResult: true,
    },
    {
      package: 'fp-ts',
      container: '(file)',
      members: ['/^traverse(Seq)?(ReadonlyNonEmpty)?Array(WithIndex)?(Seq)?$/'],
      invokes: 0,
      when: 'now',
      each: 'unseen',
      runsResult: true,
    },
  ],
} as const satisfies Library;

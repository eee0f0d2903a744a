import type { Ending } from '../src/analysis/flow/endings/problems.ts';
import { createRule, describePlace } from '../src/rule.ts';

export const noUnfinishedTransaction = createRule({
  name: 'no-unfinished-transaction',
  docs: {
    description: 'Disallow transactions that are not ended, and connections that are not given back, on every way out of a function',
    recommended: 'recommended',
  },
  messages: {
    unfinished:
      'This transaction is neither committed nor rolled back when the function leaves {{place}}: its connection stays in it, with its locks. Roll back in a `catch`, or use the form with a callback.',
    neverEnds:
      'Nothing commits or rolls back this transaction: the callback returns no promise and never calls `commit` or `rollback`, so it stays open. Return the promise of its queries, or make the callback async.',
    unreleased:
      'This connection is not given back when the function leaves {{place}}: the pool runs dry. Call `{{release}}` in a `finally`.',
    pooledBegin:
      'Each statement that is sent through a pool may run on another connection, so this transaction holds none of them and may never end. Draw one connection for all of them, or use the form with a callback.',
    asyncCallback:
      'This transaction commits when its callback returns: what an async callback does behind its first `await` runs outside, or not at all. Make the callback synchronous and await before it.',
    usedAfterEnd:
      'This runs on the client of a transaction that has ended: it fails, or runs outside without a word. Use the outer client here, or move it in front of the end.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const ending of analysis.transactionEndings(file)) report(ending.node, ending.problem, getData(ending));
  },
});

function getData({ place, release = '' }: Ending): Readonly<Record<string, string>> {
  return place === undefined ? {} : { place: describePlace(place), release };
}

import type { Parallel } from '../src/analysis/promises/parallel.ts';
import { createRule, describePath, oneOf, type RuleSchema, shapeOf } from '../src/rule.ts';

interface Options {
  /** What to do with branches that gain nothing and harm nothing: of one query each, or refused behind the end. */
  readonly single: 'ignore' | 'report';
}

const schema: readonly RuleSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      single: { description: 'What to do with branches that gain nothing and harm nothing: `ignore` or `report`.' } as RuleSchema,
    },
  },
];

export const noParallelQueriesInTransaction = createRule({
  name: 'no-parallel-queries-in-transaction',
  docs: {
    description: 'Disallow queries of one transaction that are sent side by side',
    recommended: 'recommended',
    strict: [{ single: 'report' }],
  },
  messages: {
    multiStep:
      'The branches of this `Promise.{{how}}` share one connection, and the one with {{call}} takes several steps: when another fails, it goes on behind the ROLLBACK, and what it writes then stays. Await one after the other.',
    race: '`Promise.{{how}}` goes on with the first, while {{call}} still runs in the transaction or behind its end. Await one after the other.',
    settled:
      '`Promise.allSettled` holds back the failure of {{call}}, and the transaction goes on as if nothing had happened. Await one after the other, and let the failure through.',
    session:
      'The transaction of a MongoDB session takes one operation at a time: beside others, {{call}} may fail or be lost with it. Await one after the other.',
    single:
      'A transaction has one connection, which runs one query at a time: {{call}} waits for the others all the same. Await one after the other.',
  } satisfies Record<Parallel['problem'], string>,
  schema,
  checkOptions: shapeOf({ single: oneOf(['ignore', 'report']) }),
  defaults: { single: 'ignore' } as Options,
  check({ analysis, file, options, report }) {
    for (const { node, problem, how, fact, path } of analysis.parallelQueries(file)) {
      if (problem === 'single' && options.single === 'ignore') continue;
      report(node, problem, { how, call: describePath(fact, path) });
    }
  },
});

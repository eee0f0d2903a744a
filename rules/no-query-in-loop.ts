import type { CallFact } from '../src/analysis/flow/facts.ts';
import { createRule, describePath } from '../src/rule.ts';

export const noQueryInLoop = createRule({
  name: 'no-query-in-loop',
  docs: {
    description: 'Disallow a query for each element of a collection that can grow',
    // Of the reports that nobody had labelled, a critical reader found a third worth a change: not for everybody yet.
    recommended: 'strict',
  },
  messages: {
    queryPerElement: '{{call}} runs once for each {{element}}: send one for all of them, {{batch}}.',
    roundTripPerElement: '{{call}} makes a round trip for each {{element}}: send one for all of them.',
    sameQuery: '{{call}} asks for the same thing in every round of the loop: ask once, before it.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { node, fact, loop, about, path } of analysis.repetitions(file)) {
      if (fact.kind === 'effect' && fact.effect !== 'cache' && !(fact.effect === 'queue' && fact.access === 'read')) continue;
      const call = describePath(fact, path);
      const [name] = loop.elements;
      const text = name?.getText() ?? '';
      const element = /^\w+$/.test(text) ? `\`${text}\`` : 'element';
      const batch = getBatch(fact);
      if (about === 'same') report(node, 'sameQuery', { call });
      else if (batch === undefined) report(node, 'roundTripPerElement', { call, element });
      else report(node, 'queryPerElement', { call, element, batch });
    }
  },
});

/** The part of a library's wording that speaks of what the operation does. */
function getBatch(fact: CallFact): string | undefined {
  const batch = fact.library?.remedies?.batch;
  if (batch === undefined || fact.kind !== 'operation') return undefined;
  const [read, ...writes] = batch.split(/, | or /);
  if (/^(read|count)/.test(fact.operation)) return read;
  return fact.operation === 'insert' || fact.operation === 'upsert' ? writes.join(' or ') : 'with all their keys in its condition';
}

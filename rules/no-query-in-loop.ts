import type { CallFact } from '../src/analysis/flow/facts.ts';
import { createRule, describePath } from '../src/rule.ts';
import { checkOptions, defaults, schema } from './no-query-in-loop/options.ts';

export const noQueryInLoop = createRule({
  name: 'no-query-in-loop',
  docs: {
    description: 'Disallow a query for each element of a collection that can grow',
    // Of the reports that nobody had labelled, a critical reader finds four of five worth a change: not for everybody yet.
    recommended: 'strict',
  },
  messages: {
    queryPerElement: '{{call}} runs once for each {{element}}: send one for all of them, {{batch}}.',
    roundTripPerElement: '{{call}} makes a round trip for each {{element}}: send one for all of them.',
    queryPerRow:
      '{{call}} runs once for each {{element}} of an answer: collect their keys with a DataLoader, and send one query for all of them, {{batch}}.',
    sameQuery: '{{call}} asks for the same thing in every round of the loop: ask once, before it.',
  },
  schema,
  checkOptions,
  defaults,
  check({ analysis, file, options, report }) {
    const { effects, inProcess } = { ...defaults, ...options };
    for (const { node, fact, element: name = '', about, path, isOwnValue = false, isInProcess } of analysis.repetitions(file)) {
      // What is asked of a queue is a round trip of its store; what is put into it is an option.
      const isCounted = fact.kind === 'operation' || effects.includes(fact.effect) || (fact.effect === 'queue' && fact.access === 'read');
      if (!isCounted || (isInProcess && inProcess === 'ignore')) continue;
      const call = describePath(fact, path);
      const element = /^\w+$/.test(name) ? `\`${name}\`` : 'element';
      const batch = getBatch(fact, isOwnValue);
      if (about === 'same') report(node, 'sameQuery', { call });
      else if (about === 'row') report(node, 'queryPerRow', { call, element, batch: batch ?? 'by a list of keys' });
      else if (batch === undefined) report(node, 'roundTripPerElement', { call, element });
      else report(node, 'queryPerElement', { call, element, batch });
    }
  },
});

/** The batched form of what the operation does, as its library writes it. */
function getBatch(fact: CallFact, isOwnValue: boolean): string | undefined {
  const batch = fact.library?.remedies?.batch;
  if (batch === undefined || fact.kind !== 'operation') return undefined;
  if (fact.operation === 'count') return batch.count ?? 'grouped by that key';
  if (fact.operation.startsWith('read')) return batch.read;
  if (fact.operation === 'upsert') return batch.save ?? batch.insert;
  if (fact.operation === 'insert') return batch.insert;
  if (fact.operation === 'update' && isOwnValue) return batch.changeEach ?? batch.change;
  return fact.operation === 'update' ? batch.change : 'with all their keys in its condition';
}

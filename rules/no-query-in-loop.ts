import { createRule, describePath } from '../src/rule.ts';

export const noQueryInLoop = createRule({
  name: 'no-query-in-loop',
  docs: {
    description: 'Disallow a query for each element of a collection that can grow',
    recommended: 'recommended',
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
      const batch = fact.library?.remedies?.batch;
      if (about === 'same') report(node, 'sameQuery', { call });
      else if (batch === undefined) report(node, 'roundTripPerElement', { call, element });
      else report(node, 'queryPerElement', { call, element, batch });
    }
  },
});

import type { Floating } from '../src/analysis/promises/floating.ts';
import { createRule, describeCall } from '../src/rule.ts';

export const noFloatingQueries = createRule({
  name: 'no-floating-queries',
  docs: {
    description: 'Disallow queries that nobody awaits, returns or keeps for awaiting',
    recommended: 'recommended',
  },
  messages: {
    inTransaction:
      'The transaction does not wait for {{call}}: it may run behind the commit, on a connection that is in use by somebody else, and its failure rolls nothing back. {{mend}}',
    outside: 'Nobody waits for {{call}}: when it fails, nobody is told, and what follows does not see what it wrote. {{mend}}',
    neverAwaited: '{{call}} is built and never sent: a query of {{library}} runs when it is awaited. Await it.',
    neverExecuted:
      '{{call}} is built and never sent: a query of {{library}} runs when `execute` is called. Call `.execute()` and await it.',
  } satisfies Record<Floating['problem'], string>,
  defaults: {},
  check({ analysis, file, report }) {
    for (const { node, problem, library, member, path, isOfList } of analysis.floatingQueries(file)) {
      const mend = isOfList === true ? 'Use a `for` loop, and await in it.' : 'Await it, or return it.';
      report(node, problem, { call: describeCall(library, member, path), library: library.name, mend });
    }
  },
});

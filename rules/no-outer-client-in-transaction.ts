import { createRule, describePath } from '../src/rule.ts';
import { checkOptions, type Options, schema } from './no-outer-client-in-transaction/options.ts';

export const noOuterClientInTransaction = createRule({
  name: 'no-outer-client-in-transaction',
  docs: {
    description: 'Disallow operations inside a transaction that run on another client of the same database',
    recommended: 'recommended',
  },
  messages: {
    outerClient:
      '{{call}} does not run on the client of the transaction around it: it is not rolled back, does not see what the transaction wrote, and takes a second connection.',
    outerTransaction:
      '{{call}} opens a second transaction on another connection while the one around it is open: neither is rolled back with the other.',
  },
  schema,
  checkOptions,
  defaults: { allow: [] } as Options,
  check({ analysis, file, options, report }) {
    for (const { node, fact, relation, path } of analysis.transactionOperations(file)) {
      if (relation !== 'outer' || analysis.isSpecified(path, options.allow)) continue;
      report(node, fact.operation === 'transaction' ? 'outerTransaction' : 'outerClient', { call: describePath(fact, path) });
    }
  },
});

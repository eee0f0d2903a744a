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
    misplacedOption:
      '{{call}} is given the transaction where {{library}} does not look for it, so it runs outside: put it into the options argument.',
  },
  schema,
  checkOptions,
  defaults: { allow: [] } as Options,
  check({ analysis, file, options, report }) {
    for (const { node, fact, relation, path } of analysis.transactionOperations(file)) {
      if (relation !== 'outer' || analysis.isSpecified(path, options.allow)) continue;
      const id = fact.isMisplaced ? 'misplacedOption' : fact.operation === 'transaction' ? 'outerTransaction' : 'outerClient';
      report(node, id, { call: describePath(fact, path), library: fact.library.name });
    }
  },
});

import { createRule, describePath } from '../src/rule.ts';
import { checkOptions, type Options, schema } from './no-outer-client-in-transaction/options.ts';

const READS: readonly string[] = ['read-one', 'read-many', 'count'];

export const noCrossDatabaseTransaction = createRule({
  name: 'no-cross-database-transaction',
  docs: {
    description: 'Disallow writes to another database inside a transaction',
    recommended: 'recommended',
  },
  messages: {
    otherDatabase:
      '{{call}} writes to another database than the one whose transaction is open: when that rolls back, this stays, and the other way round. Anchor the change in one database and hand it on by an outbox row.',
    otherTransaction:
      '{{call}} opens a transaction on another database inside this one: one can commit while the other rolls back. Anchor the change in one database and hand it on by an outbox row.',
  },
  schema,
  checkOptions,
  defaults: { allow: [] } as Options,
  check({ analysis, file, options, report }) {
    for (const { node, fact, relation, path } of analysis.transactionOperations(file)) {
      if (relation !== 'other' || READS.includes(fact.operation) || analysis.isSpecified(path, options.allow)) continue;
      report(node, fact.operation === 'transaction' ? 'otherTransaction' : 'otherDatabase', { call: describePath(fact, path) });
    }
  },
});

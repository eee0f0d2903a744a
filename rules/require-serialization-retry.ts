import { createRule } from '../src/rule.ts';

export const requireSerializationRetry = createRule({
  name: 'require-serialization-retry',
  docs: {
    description: 'Require transactions that the database may refuse to be begun again',
    recommended: 'strict',
  },
  messages: {
    noRetry:
      'At {{level}} the database refuses a transaction that another one has overtaken, and nobody begins this one again: its user sees an error. Run the whole of it again, a few times, when it fails with {{codes}}.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { node, level, library } of analysis.unretriedTransactions(file))
      report(node, 'noRetry', { level, codes: library?.refusedWith ?? '`40001` or `40P01`' });
  },
});

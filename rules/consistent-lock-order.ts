import { createRule, describeCall } from '../src/rule.ts';

export const consistentLockOrder = createRule({
  name: 'consistent-lock-order',
  docs: {
    description: 'Require transactions to lock the rows of one table in an order that does not depend on their caller',
    recommended: 'strict',
  },
  messages: {
    pair: '{{operation}} locks a second row of a table in the order in which the caller names them: another transaction that names them the other way round waits for this one, and this one for it, until the database ends one of them ({{codes}}). Sort the keys first, or lock both rows in one statement that is ordered by their key.',
    list: '{{operation}} locks one row after the other in the order of a list that the caller made: another transaction with the same rows in another order waits for this one, and this one for it, until the database ends one of them ({{codes}}). Sort the list first, or lock all its rows in one statement that is ordered by their key.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { node, kind, statement, path } of analysis.callerOrders(file))
      report(node, kind, {
        operation: describeCall(statement.library, statement.member, path),
        codes: statement.library.refusedWith ?? '`40P01`',
      });
  },
});

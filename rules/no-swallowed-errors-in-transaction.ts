import type { Swallowed } from '../src/analysis/promises/swallowed.ts';
import { createRule, describePath } from '../src/rule.ts';

type MessageId = 'aborted' | 'halfKept' | 'either' | 'violation';

export const noSwallowedErrorsInTransaction = createRule({
  name: 'no-swallowed-errors-in-transaction',
  docs: {
    description: 'Disallow holding back the failure of a query inside a transaction that goes on',
    recommended: 'recommended',
  },
  messages: {
    aborted:
      '{{place}} holds back the failure of {{call}}, and the transaction goes on, although {{database}} has aborted it by then: what follows fails, and nothing of it is kept. Rethrow, or {{mend}}.',
    halfKept:
      '{{place}} holds back the failure of {{call}}, and the transaction goes on: the commit keeps the half that worked. Rethrow, or {{mend}}.',
    either:
      '{{place}} holds back the failure of {{call}}, and the transaction goes on: PostgreSQL has aborted it by then, and the COMMIT quietly rolls back; MySQL and SQLite keep the half that worked. Rethrow, or {{mend}}.',
    violation:
      '{{place}} takes a violated constraint in {{call}} for an answer, but on PostgreSQL it has aborted the transaction: what follows fails, and {{end}}. Insert with `ON CONFLICT`, use a savepoint, or catch it outside and run the transaction again.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const swallowed of analysis.swallowedErrors(file)) {
      const { node, fact, catcher, databases, path } = swallowed;
      const line = file.getLineAndCharacterOfPosition(catcher.node.getStart(file)).line + 1;
      const [only, ...others] = databases;
      const isOne = only !== undefined && others.length === 0;
      report(node, chooseMessage(swallowed, isOne ? only : undefined), {
        call: describePath(fact, path),
        place: `The ${PLACES[catcher.kind]} in line ${line}`,
        end:
          fact.library.rejectsHeldBack === true
            ? `${fact.library.name} rejects the whole transaction in the end`
            : 'the COMMIT quietly rolls back',
        database: only === 'mongodb' ? 'MongoDB' : 'PostgreSQL',
        mend: only === 'mongodb' ? 'run it outside the transaction' : 'run it in a savepoint (a nested transaction)',
      });
    }
  },
});

const PLACES: Readonly<Record<Swallowed['catcher']['kind'], string>> = {
  catch: '`catch`',
  handler: 'error handler',
  finally: '`return` in the `finally`',
  pool: 'pool (it answers with `errors` instead of failing)',
};

function chooseMessage({ catcher }: Swallowed, database: string | undefined): MessageId {
  if (database === 'mongodb') return 'aborted';
  if (catcher.isViolation) return 'violation';
  return database === 'postgres' ? 'aborted' : database === undefined ? 'either' : 'halfKept';
}

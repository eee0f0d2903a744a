import type { Check } from '../src/analysis/rows/checks.ts';
import { createRule, describeCall } from '../src/rule.ts';

export const noCheckThenWrite = createRule({
  name: 'no-check-then-write',
  docs: {
    description: 'Disallow writes that an earlier read decides while nothing keeps its answer true',
    recommended: 'strict',
  },
  messages: {
    checkThenCreate:
      '{{write}} runs because {{read}} found no such row, and two requests can find none at once: {{remedy}}, with a unique key behind it.',
    limitThenWrite:
      '{{write}} runs because of how many rows {{read}} found, and two requests can count the same: take a lock before the count ({{remedy}} on the parent row), or count in a serializable transaction that is retried.',
    compareThenWrite:
      '{{write}} runs because of the `{{column}}` that {{read}} found, which can change before the write: repeat it in the condition of the write and look at how many rows were changed ({{conditional}}), or lock the row when you read it ({{remedy}}).',
    usedTwice:
      '{{write}} runs because of what {{read}} found, which is taken away only afterwards: two requests at once both use it. Take it away first, and go on only if that found it.',
    uniqueUnhandled:
      '{{write}} runs because {{read}} found no such row; when two requests find none at once, the unique key fails one of them with an error that nobody handles: {{remedy}}, or handle the violation.',
    lockAfterRead:
      '{{write}} runs because of what {{read}} found before the lock was taken: what the lock keeps still may have changed by then. Take the lock first, or read again behind it.',
  },
  schema: [
    {
      type: 'object',
      properties: {
        reportUnhandledViolation: {
          type: 'boolean',
          description: 'Also report a check before an insert whose table has a unique key for it, where nothing handles the violation.',
        },
      },
      additionalProperties: false,
    },
  ],
  defaults: { reportUnhandledViolation: false },
  check({ analysis, file, options, report }) {
    for (const check of analysis.checksThenWrites(file)) {
      if (check.isUnique && !options.reportUnhandledViolation) continue;
      report(check.node, getMessage(check), getWords(check));
    }
  },
});

const MESSAGES = { create: 'checkThenCreate', limit: 'limitThenWrite', compare: 'compareThenWrite', use: 'usedTwice' } as const;

function getMessage({ kind, isLate, isUnique }: Check): (typeof MESSAGES)[Check['kind']] | 'lockAfterRead' | 'uniqueUnhandled' {
  if (isLate) return 'lockAfterRead';
  return isUnique ? 'uniqueUnhandled' : MESSAGES[kind];
}

function getWords({ kind, write, read, column, path }: Check): Record<string, string> {
  const { statement } = write.reached;
  const { remedies } = statement.library;
  const remedy = kind === 'create' ? (remedies?.upsert ?? 'one statement that inserts or changes') : (remedies?.lock ?? 'a lock');
  return {
    write: describeCall(statement.library, statement.member, path),
    read: describeCall(read.library, read.member, []),
    column: column ?? '',
    remedy,
    conditional: remedies?.conditional ?? '`where id = … and …`',
  };
}

import type { Check } from '../src/analysis/rows/checks.ts';
import { createRule, describeCall, describeRead } from '../src/rule.ts';

export const noCheckThenWrite = createRule({
  name: 'no-check-then-write',
  docs: {
    description: 'Disallow writes that an earlier read decides while nothing keeps its answer true',
    recommended: 'strict',
  },
  messages: {
    checkThenCreate:
      '{{write}} runs because {{read}} found no such row, and two requests can find none at once: {{remedy}}, with a unique key behind it.{{around}}',
    limitThenWrite:
      '{{write}} runs because of how many rows {{read}} found, and two requests can count the same: take a lock before the count ({{remedy}} on the parent row), or count in a serializable transaction that is retried.{{around}}',
    compareThenWrite:
      '{{write}} runs because of the `{{column}}` that {{read}} found, which can change before the write: repeat it in the condition of the write and look at how many rows were changed ({{conditional}}), or lock the row when you read it ({{remedy}}).{{around}}',
    usedTwice:
      '{{write}} runs because of what {{read}} found, which is taken away only afterwards: two requests at once both use it. Take it away first, and go on only if that found it.',
    uniqueUnhandled:
      '{{write}} runs because {{read}} found no such row; when two requests find none at once, the unique key fails one of them with an error that nobody handles: {{remedy}}, or handle the violation.',
    lockAfterRead:
      '{{write}} runs because of what {{read}} found before the lock was taken: what the lock keeps still may have changed by then. Take the lock first, or read again behind it.',
    lockOnNothing:
      '{{write}} runs because {{read}} found no row, and a row that is not there cannot be locked: two requests at once find none, and both create one. Use {{remedy}}, with a unique key behind it, or lock the row that the new one belongs to before you look.',
    checkedAgainBehind:
      '{{write}} runs because of what {{read}} found, and the second look behind it comes too late: of two requests at once neither sees what the other has not committed, or both see both. Take a lock before the first look, or let a constraint refuse the second row.',
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

const SEEMING = { late: 'lockAfterRead', 'of nothing': 'lockOnNothing', 'second look': 'checkedAgainBehind' } as const;

function getMessage({
  kind,
  seeming,
  isUnique,
}: Check): (typeof MESSAGES)[Check['kind']] | (typeof SEEMING)[keyof typeof SEEMING] | 'uniqueUnhandled' {
  if (seeming !== undefined) return SEEMING[seeming];
  return isUnique ? 'uniqueUnhandled' : MESSAGES[kind];
}

function getWords({ kind, write, read, column, path, isInTransaction }: Check): Record<string, string> {
  const { statement } = write.reached;
  const { remedies } = statement.library;
  const insert = write.does === 'update' ? 'write without asking and handle the violation' : remedies?.upsert;
  const remedy = kind === 'create' ? (insert ?? 'one statement that inserts or changes') : (remedies?.lock ?? 'a lock');
  return {
    write: describeCall(statement.library, statement.member, path),
    read: describeRead(read),
    column: column ?? '',
    remedy,
    conditional: remedies?.conditional ?? '`where id = … and …`',
    around: isInTransaction ? ' The transaction around both does not change that: it locks nothing that it only reads.' : '',
  };
}

import type { LockOutside } from '../src/analysis/locks/outside.ts';
import { createRule, describeCall } from '../src/rule.ts';

export const noLockOutsideTransaction = createRule({
  name: 'no-lock-outside-transaction',
  docs: {
    description: 'Disallow locks that no transaction holds',
    recommended: 'recommended',
  },
  messages: {
    releasedAtOnce:
      '{{read}} locks what it finds, and no transaction is open: the lock is gone when the statement is. Run it and what it is to protect in one transaction{{how}}.',
    sameRowsTwice:
      '{{read}} takes the rows that nobody else has locked, and no transaction is open: the next worker finds the same rows. Run it and the work on the rows in one transaction{{how}}, or take them with one `UPDATE … RETURNING`.',
    nameReleasedAtOnce:
      '{{read}} takes a lock that lasts as long as the transaction, and none is open: it is gone when the statement is. Run it and what it is to protect in one transaction{{how}}.',
    refused:
      '{{read}} asks for a lock, and no transaction is open: {{library}} throws. Run it and what it is to protect in one transaction{{how}}.',
    otherClient:
      '{{read}} takes its lock on another client than the transaction around it: the lock is gone when the statement is. Run it on the client of the transaction.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const outside of analysis.locksOutside(file)) {
      const { node, library, member } = outside;
      const remedy = library.remedies?.transaction;
      report(node, getMessage(outside), {
        read: describeCall(library, member, []),
        library: library.name,
        how: remedy === undefined ? '' : `, ${remedy}`,
      });
    }
  },
});

const BY_LOCK = { rows: 'releasedAtOnce', 'free rows': 'sameRowsTwice', name: 'nameReleasedAtOnce' } as const;

function getMessage({ problem, lock }: LockOutside): (typeof BY_LOCK)[LockOutside['lock']] | 'refused' | 'otherClient' {
  if (problem === 'other client') return 'otherClient';
  return problem === 'refused' ? 'refused' : BY_LOCK[lock];
}

import type { OperationKind } from '../../knowledge/library.ts';

/** What the text of an SQL statement says about the transaction it runs in. */
export type SqlBoundary = 'begin' | 'commit' | 'rollback';

/** The boundary that a statement draws, if it draws one. `ROLLBACK TO`, `RELEASE` and `SAVEPOINT` stay inside the transaction. */
export function getSqlBoundary(text: string): SqlBoundary | undefined {
  const words = withoutComments(text)
    .trim()
    .toUpperCase()
    .split(/[\s;]+/);
  const [first, second, third] = words;
  switch (first) {
    case 'BEGIN':
      return 'begin';
    case 'START':
      return second === 'TRANSACTION' ? 'begin' : undefined;
    case 'COMMIT':
    case 'END':
      return second === 'PREPARED' ? undefined : 'commit';
    case 'ROLLBACK':
    case 'ABORT':
      return second === 'TO' || third === 'TO' || second === 'PREPARED' ? undefined : 'rollback';
    default:
      return undefined;
  }
}

/** What a statement does to rows, by its first word; `raw` where that does not tell. */
export function getStatementKind(text: string): OperationKind {
  const [first = ''] = withoutComments(text)
    .trim()
    .toUpperCase()
    .split(/[\s;(]+/);
  switch (first) {
    case 'SELECT':
    case 'TABLE':
    case 'VALUES':
      return 'read-many';
    case 'INSERT':
    case 'REPLACE':
      return 'insert';
    case 'UPDATE':
      return 'update';
    case 'DELETE':
    case 'TRUNCATE':
      return 'delete';
    case 'MERGE':
      return 'upsert';
    default:
      return 'raw';
  }
}

/** What a statement locks until its transaction ends: rows, those that nobody else has locked, or a name of its own. */
export type SqlLock = 'rows' | 'free rows' | 'name';

const ROW_LOCK = /\bfor\s+((no\s+key\s+)?update|(key\s+)?share)\b|\block\s+in\s+share\s+mode\b/i;

/** The lock that a read takes. What is read and written by one statement needs none beyond it. */
export function getSqlLock(text: string): SqlLock | undefined {
  const plain = withoutComments(text)
    .replace(/'[^']*'/g, "''")
    .trim();
  if (!/^(select|with)\b/i.test(plain)) return undefined;
  if (/\bpg_(try_)?advisory_xact_lock(_shared)?\s*\(/i.test(plain)) return 'name';
  const writes = /\b(insert\s+into|delete\s+from|merge\s+into)\b|(?<!\bfor\s+)(?<!\bkey\s+)\bupdate\s+(?!of\b|skip\b|nowait\b)["\w$]/i.test(
    plain,
  );
  if (!ROW_LOCK.test(plain) || writes) return undefined;
  return /\bskip\s+locked\b/i.test(plain) ? 'free rows' : 'rows';
}

function withoutComments(text: string): string {
  return text.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
}

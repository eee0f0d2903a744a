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

function withoutComments(text: string): string {
  return text.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
}

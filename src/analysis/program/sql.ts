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

function withoutComments(text: string): string {
  return text.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
}

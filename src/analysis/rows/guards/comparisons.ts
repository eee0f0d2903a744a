import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { skipOuter } from '../../program/syntax.ts';
import type { Guard } from './guards.ts';
import type { Placed, Scope } from '../values/scopes.ts';
import { OWN } from '../values/sameness.ts';
import { type Carried, getAllSources, type Origins, type Source } from '../values/sources.ts';
import type { How } from '../values/ways.ts';

/** Notes what a condition asks. */
export type Add = (
  asks: Guard['asks'],
  sources: readonly Source[],
  against?: ts.Expression,
  isMet?: boolean,
  carried?: readonly Carried[],
) => void;

/** Whether a value is true: a row is there, there is at least one, or a column is set. */
export function askTruth(placed: Placed, wanted: boolean, add: Add, engine: Engine): void {
  const { found, carried } = getAllSources(placed, engine);
  const sources = found.filter((source) => !isListOf(source)).map(asRow);
  const sense = sources.some(({ how }) => how.has('negated')) ? !wanted : wanted;
  const isExistence = (source: Source): boolean =>
    !isOfOther(source) && (source.path.length === 0 || source.how.has('counted') || (source.read.isCounting && source.path.length <= 1));
  add(sense ? 'present' : 'absent', sources.filter(isExistence));
  // An object that was put together of columns is there, whatever these hold.
  add(
    'compare',
    sources.filter((source) => !isExistence(source) && !source.how.has('made')),
    undefined,
    sense,
    carried,
  );
}

/** `(await find(name))?.id`: a row that is there has its key; `row && toOrder(row)` is there where the row is. */
function asRow(source: Source): Source {
  const { read, path, how } = source;
  const [column = ''] = path;
  if (how.has('mapped') && !how.has('counted')) return { ...source, path: [], how: new Set([...how].filter((one) => OF_ROWS.has(one))) };
  return path.length === 1 && OWN.test(column) && read.operation === 'read-one' ? { ...source, path: [] } : source;
}

/** `{ order, lines }` is there, however many lines there are. */
function isListOf({ read, path, how }: Source): boolean {
  return read.operation === 'read-many' && path.length === 0 && how.has('mapped') && !how.has('counted');
}

/** What is done to rows, and not to their columns. */
const OF_ROWS: ReadonlySet<How> = new Set(['negated', 'filtered', 'chosen']);

/** `validate(row).length`: what is counted was made of the one row, and is not rows. */
function isOfOther({ read, path, how }: Source): boolean {
  return read.operation === 'read-one' && !read.isCounting && path.length === 0 && how.has('counted') && how.has('made');
}

/** What a comparison asks, where it leads on. */
export function askComparison(node: ts.BinaryExpression, operator: string, scope: Scope, wanted: boolean, add: Add, engine: Engine): void {
  if (!/^(===?|!==?|<=?|>=?)$/.test(operator)) return;
  const sides = [node.left, node.right].map((side) => getAllSources({ node: side, scope }, engine)) as [Origins, Origins];
  const [left, right] = sides.map(({ found }) => found) as [readonly Source[], readonly Source[]];
  const isLeft = left.length > 0;
  const sources = isLeft ? left : right;
  if (sources.length === 0) {
    const [first, second] = sides;
    const [carried, against] = first.carried.length > 0 ? [first.carried, node.right] : [second.carried, node.left];
    return add('compare', [], skipOuter(against), /^[!=]=/.test(operator) ? /^==/.test(operator) === wanted : undefined, carried);
  }
  const other = skipOuter(isLeft ? node.right : node.left);
  // `before !== user.email`: whether it is to be changed, not what it is.
  const isOwn = left.some(
    (one) => one.path.length > 0 && right.some(({ read, path }) => read === one.read && path.join() === one.path.join()),
  );
  if (isOwn) return;
  const isEqual = /^==/.test(operator) === wanted;
  if (isNothing(other) && /^[!=]=/.test(operator)) {
    const found = sources.filter((source) => !isListOf(source)).map(asRow);
    const rows = found.filter(({ path }) => path.length === 0);
    add(isEqual ? 'absent' : 'present', rows);
    return add(
      'compare',
      found.filter(({ path }) => path.length > 0),
      other,
      isEqual,
    );
  }
  const counted = sources.filter(
    (source) => !isOfOther(source) && (source.how.has('counted') || (source.read.isCounting && source.path.length <= 1)),
  );
  if (counted.length > 0 && right.length * left.length === 0) {
    const asks = getCountQuestion(isLeft ? operator : flip(operator), other, wanted);
    // `limit - rows.length > 0`: how many are left of a limit.
    const left = counted.filter(({ how }) => how.has('arithmetic'));
    add('limit', left, other);
    const plain = counted.filter((source) => !left.includes(source));
    add(asks, plain, other, /^[!=]=/.test(operator) ? isEqual : undefined);
  } else if (counted.length > 0) {
    add('limit', [...left, ...right], other);
    // `count >= plan.maximum`: the column is no more than the limit.
    if (counted.every(({ read }) => read.isCounting)) return;
  }
  add(
    'compare',
    [...left, ...right].filter((source) => !counted.includes(source)),
    other,
    /^[!=]=/.test(operator) ? isEqual : undefined,
  );
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

function flip(operator: string): string {
  return operator.startsWith('<') ? operator.replace('<', '>') : operator.replace('>', '<');
}

function getCountQuestion(operator: string, other: ts.Expression, wanted: boolean): Guard['asks'] {
  const text = other.getText();
  // `found.length !== ids.length`: whether all were found, or something has changed.
  if (/^[!=]=/.test(operator) && /\.(length|size)$/.test(text)) return 'present';
  const none = /^(=== 0|== 0|< 1|<= 0|=== -1|== -1|< 0)$/.test(`${operator} ${text}`);
  const some = /^(!== 0|!= 0|> 0|>= 1|!== -1|!= -1|>= 0|> -1)$/.test(`${operator} ${text}`);
  if (!none && !some) return 'limit';
  return none === wanted ? 'absent' : 'present';
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { skipOuter } from '../program/syntax.ts';
import { getConditions } from './statements/conditions.ts';
import { getTests } from './guards/controls.ts';
import { getGuards } from './guards/guards.ts';
import { isRepeated } from './guards/repeats.ts';
import { getColumnKey, getValueKey, isConstantValue, isPointer } from './values/sameness.ts';
import { type Placed, resolve } from './values/scopes.ts';
import { getSources, type Source } from './values/sources.ts';
import type { Write } from './statements/writes.ts';

/** What a read decided of a write. */
export interface Judged {
  readonly kind: 'create' | 'limit' | 'compare';
  /** The column that was looked at. */
  readonly column: string | undefined;
  readonly source: Source;
  /** Whoever finds a row goes on with that one, and creates none. */
  readonly isFindOrCreate?: boolean;
}

/** Rows that were chosen by a column which the write then sets, by their keys alone. */
export function getClaims(write: Write, engine: Engine): readonly Judged[] {
  if (write.does !== 'update' || isSwap(write, engine)) return [];
  const named = write.conditions.flatMap(({ column, value }) =>
    value === undefined ? [] : getSources(value, engine).map((source) => ({ source, isOther: isPointer(column, source) })),
  );
  const others = named.flatMap(({ source, isOther }) => (isOther ? [source.read] : []));
  const sources = [...write.rows, ...named.flatMap(({ source }) => (others.includes(source.read) ? [] : [source]))];
  return sources.flatMap((source): readonly Judged[] => {
    const { read } = source;
    if (read.table === undefined || read.table !== write.table || !/^read/.test(read.operation)) return [];
    const column = getChosen(write, source, engine) ?? getChosenBy(write, source, engine);
    return column === undefined ? [] : [{ kind: 'compare', column, source }];
  });
}

/** Whether the write's own condition is no longer so behind it: of two at once, one finds nothing to change. */
function isSwap(write: Write, engine: Engine): boolean {
  return write.conditions.some(
    ({ column, value, isEqual }) =>
      isEqual &&
      column !== undefined &&
      value !== undefined &&
      isConstantValue(value.node) &&
      write.data.some(
        (set) =>
          set.column !== undefined &&
          getColumnKey(set.column) === getColumnKey(column) &&
          set.value !== undefined &&
          isConstantValue(set.value.node) &&
          getValueKey(set.value, engine) !== getValueKey(value, engine),
      ),
  );
}

/** The column of which a read asked for one value, and into which the write puts another. */
export function getChosen(write: Write, { read, scope }: Source, engine: Engine): string | undefined {
  if (isSwap(write, engine)) return undefined;
  return getConditions(read, scope, engine).find((pair) => {
    const { column, value, isEqual } = pair;
    if (column === undefined || isNoted(column) || /^_?id$|^uuid$/i.test(column) || !isEqual) return false;
    const set = write.data.find((other) => other.column !== undefined && getColumnKey(other.column) === getColumnKey(column));
    if (set === undefined || isRepeated(write, [column], engine) || set.change !== undefined) return false;
    if (isFlag(column, value, set.value)) return false;
    // What is asked for stays, or may stay: a look how things are by now.
    if (value !== undefined && set.value !== undefined && mayStay(set.value, value, engine)) return false;
    return value === undefined ? /^'|^null$/i.test(pair.text) : isConstantValue(value.node) || set.text === 'null';
  })?.column;
}

/** Flags that say whose turn it was: whoever sets one has done something for it. Others are so, however often they are set. */
const CLAIMING = /claim|lock|process|progress|running|taken|reserved|used|redeemed|sent|notified|paid|charged|billed|picked/i;

/** Times and words that only note since when a row is so: `archivedAt`, not `usedAt`, which uses something up. */
function isNoted(column: string): boolean {
  return /deleted|archived|removed/i.test(column) || (/At$|_at$/.test(column) && !CLAIMING.test(column));
}

/** `where: { isIndexed: false }` … `isIndexed: true` */
function isFlag(column: string, asked: Placed | undefined, set: Placed | undefined): boolean {
  const isA = (value: Placed | undefined, kind: ts.SyntaxKind): boolean => value !== undefined && skipOuter(value.node).kind === kind;
  return isA(asked, ts.SyntaxKind.FalseKeyword) && isA(set, ts.SyntaxKind.TrueKeyword) && !CLAIMING.test(column);
}

/** Whether a new value is the old one, or one of two ways to it is. */
function mayStay(set: Placed, asked: Placed, engine: Engine): boolean {
  const { node, scope } = resolve(set, engine);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].some((way) => mayStay({ node: way, scope }, asked, engine));
  return getValueKey({ node, scope }, engine) === getValueKey(asked, engine);
}

/** The column by which the code itself chose among the rows: in a `filter`, or where it put them into a list. */
function getChosenBy(write: Write, { read, by, via }: Source, engine: Engine): string | undefined {
  const isSet = (name: string): boolean =>
    write.data.some(({ column }) => column !== undefined && getColumnKey(column) === getColumnKey(name)) &&
    !isRepeated(write, [name], engine);
  const guards = via === undefined ? [] : getTests(via.node, via.scope, engine).flatMap((test) => getGuards(test, engine));
  const compared = guards.flatMap(({ asks, sources }) =>
    asks === 'compare' ? sources.flatMap((one) => (one.read === read ? one.path.slice(0, 1) : [])) : [],
  );
  return [...by, ...compared].find(isSet);
}

/** `role: (await count()) === 0 ? 'admin' : 'user'`, `isFirst: found.length === 0`: a read of the same table decides what the new row says. */
export function getDecided(write: Write, engine: Engine): readonly Judged[] {
  if (write.does !== 'insert') return [];
  return write.data.flatMap(({ value }): readonly Judged[] => {
    if (value === undefined) return [];
    const { node, scope } = resolve(value, engine);
    const condition = ts.isConditionalExpression(node)
      ? node.condition
      : ts.isBinaryExpression(node) && /^(===?|<=?|\|\|)$/.test(node.operatorToken.getText())
        ? node
        : undefined;
    if (condition === undefined) return [];
    return getGuards({ node: condition, scope, wanted: true }, engine).flatMap((guard) => {
      const source = guard.sources.find(({ read }) => read.table === write.table);
      return source === undefined || guard.asks === 'compare' || (condition === node && guard.asks !== 'absent')
        ? []
        : [{ kind: 'limit' as const, column: undefined, source }];
    });
  });
}

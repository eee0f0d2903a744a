import ts from 'typescript';
import type { CallNode } from '../../program/syntax.ts';
import { getCompared } from '../statements/queries.ts';
import type { Placed, Scope } from './scopes.ts';

/** What was done to a value on the way from a read. */
export type How =
  'arithmetic' | 'merged' | 'negated' | 'counted' | 'compared' | 'text' | 'filtered' | 'chosen' | 'made' | 'mapped' | 'defaulted';

/** What was done so far, where it began, and by which columns was chosen. */
export interface Ways {
  readonly how: ReadonlySet<How>;
  readonly at?: Scope;
  readonly by: readonly string[];
  /** The call that put it into a list, where it came out of one. */
  readonly via?: Placed;
}

export const NONE: Ways = { how: new Set(), by: [] };

/** Adds to what was done, in a scope. */
export const adder =
  (scope: Scope) =>
  (ways: Ways, ...more: readonly How[]): Ways =>
    more.every((how) => ways.how.has(how)) ? ways : { ...ways, how: new Set([...ways.how, ...more]), at: ways.at ?? scope };

export type Add = ReturnType<typeof adder>;

const SAME =
  /^(parse|stringify|Number|String|BigInt|Boolean|parseInt|parseFloat|structuredClone|cloneDeep|clone|toNumber|toString|valueOf|toJSON|toObject|values|entries|keys|fromEntries|from|resolve|all|right|left|some|ok|success|trim|toLowerCase|at|slice|sort|reverse|flat|freeze|toPlain|toJS|then|exec|lean|orThrow|unwrap|get|first|shift|pop|splice|padStart|padEnd|toFixed|toPrecision|round|floor|ceil|trunc|abs)$/;
const CHANGES =
  /^(assign|merge|concat|defaultsDeep|defaults|extend|union|without|omit|pick|uniq|uniqBy|map|filter|flatMap|reduce|set|toSpliced|with|deepMerge|mergeDeep|mergeWith)$/i;
const SUMS = /^(add|plus|sum|sumBy|increment|inc|sub|subtract|minus|decrement|dec|mul|mult|multiply|times|div|divide|dividedBy|max|min)$/i;
const TESTS =
  /^(some|every|includes|has|findIndex|indexOf|isLeft|isRight|isSome|isNone|isEmpty|compare|gte?|lte?|eq|greaterThan|lessThan|isAfter|isBefore)$/;

/** What stands for an index in the path of a value: a name, `#` with a number, or `*`. */
export function getIndexName(index: ts.Expression): string {
  if (ts.isStringLiteralLike(index)) return index.text;
  return ts.isNumericLiteral(index) ? `#${index.text}` : '*';
}

/** Whether a call of this name, of a library or the language, gives what it was given. */
export function isSame(name: string): boolean {
  return SAME.test(name);
}

/** What a call of a library or the language does to what it is given, by its name; a wrong guess is no more than another word. */
export function getDone(
  call: CallNode,
  name: string,
  path: readonly string[],
  ways: Ways,
  add: Add,
): { readonly how: Ways; readonly isTest: boolean } {
  const isTest = TESTS.test(name) && path.length === 0;
  const how = isTest
    ? add(ways, /^(some|every|includes|has|findIndex|indexOf)$/.test(name) ? 'counted' : 'compared')
    : SUMS.test(name)
      ? add(ways, 'arithmetic')
      : name === 'filter' || name === 'find'
        ? {
            ...(name === 'filter' ? add(ways, 'filtered', 'merged') : add(ways, 'filtered')),
            by: [...new Set([...ways.by, ...getCompared(call)])],
          }
        : SAME.test(name) || ts.isNewExpression(call)
          ? ways
          : CHANGES.test(name)
            ? add(ways, 'merged')
            : add(ways, 'made');
  return { how, isTest };
}

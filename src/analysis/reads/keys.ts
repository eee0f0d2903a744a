import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName, skipOuter } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import { getTableKey, getTableOf } from '../rows/tables/tables.ts';
import type { BuilderCall, Building } from './builders.ts';
import { isOpenList, mayBeLeftOut } from './listed.ts';

/** A list of values that a read compares a column with. */
export interface KeyList {
  readonly list: ts.Expression;
  /** The column, behind the relation it is a column of; empty where that is not seen. */
  readonly column: readonly string[];
  /** The functions it stands in, and the calls of them, innermost first. */
  readonly through: BuilderCall['through'];
}

/** How the condition of a read names rows. */
export interface Keys {
  /** By the one key of a row, or in a text that takes a list. */
  readonly isNamed: boolean;
  readonly lists: readonly KeyList[];
}

interface Search {
  readonly engine: Engine;
  readonly isList: (name: string) => boolean;
  readonly isEqual: (name: string) => boolean;
  readonly hasJoin: boolean;
  readonly table: string | undefined;
  readonly through: BuilderCall['through'];
  readonly seen: Set<ts.Node>;
  readonly lists: KeyList[];
  isNamed: boolean;
}

const MAX_DEPTH = 4;
/** Calls whose arguments say which rows. */
const CONDITIONAL = /where|^(and)?find|^match$|^\$match$/i;
/** Properties that name no rows of the table, or only some of the time. */
const APART = /^(\$?or|\$?nor|not|select|include|with|relations|columns|orderBy|order)$/i;
const TOGETHER = /^(where|filter|\$?and)$/i;

/** How the condition of a read of a table names its rows: by lists of keys, or by the one key of a row. */
export function getKeys(call: CallNode, building: Building, library: Library, table: string | undefined, engine: Engine): Keys {
  const { keys = {} } = library.limits ?? {};
  const calls = building.calls.filter(({ condition }) => condition === undefined);
  const hasJoin = calls.some((built) => /join/i.test(nameOf(built.call)));
  const all = ts.isTaggedTemplateExpression(call) ? calls : [{ call, through: [] }, ...calls];
  const common = { engine, table, hasJoin, isList: testsOf(keys.lists ?? []), isEqual: testsOf(keys.equals ?? []) };
  const seen = new Set<ts.Node>();
  const searches = all.map((built): Search => {
    const search: Search = { ...common, through: built.through, seen, lists: [], isNamed: false };
    searchCall(built.call, search);
    return search;
  });
  return { isNamed: searches.some(({ isNamed }) => isNamed), lists: searches.flatMap(({ lists }) => lists) };
}

function searchCall(built: CallNode, search: Search): void {
  const name = nameOf(built);
  if (/^or[A-Z]/.test(name)) return;
  const given = getArguments(built);
  const [first] = given;
  compare(name, given, [], search);
  const text = first === undefined ? undefined : skipOuter(first);
  if (text !== undefined && ts.isStringLiteralLike(text) && /\b(in|any)\s*\(\s*[:$?]/i.test(text.text)) search.isNamed = true;
  if (CONDITIONAL.test(name)) for (const argument of given) visit(argument, [], 0, true, search);
}

/** `whereIn('id', ids)`, `inArray(orders.id, ids)`, `where('id', 'in', ids)`, `In(ids)`; `eq(orders.id, id)`, `where('id', '=', id)` */
function compare(name: string, given: readonly ts.Expression[], column: readonly string[], search: Search): void {
  const [first, second, third] = given;
  const last = given.at(-1);
  if (first === undefined || last === undefined) return;
  const named = given.length > 1 ? getColumn(first, search) : column;
  if (search.isList(name)) addList(last, named, search);
  const operator = second !== undefined && ts.isStringLiteralLike(second) ? second.text.toLowerCase() : undefined;
  if (third !== undefined && operator === 'in') addList(third, named, search);
  const isEquality = search.isEqual(name) && given.length > 1 && (third === undefined || operator === '=');
  if (isEquality && isKey(ts.isStringLiteralLike(first) ? first.text : (getMemberName(skipOuter(first)) ?? ''), search))
    search.isNamed = true;
}

function addList(list: ts.Expression, column: readonly string[], search: Search): void {
  const values = skipOuter(list);
  // So many values are named one by one.
  const isCounted = ts.isArrayLiteralExpression(values) && values.elements.length > 0 && !values.elements.some(ts.isSpreadElement);
  if (isCounted) search.isNamed ||= column.length === 1 && isKey(column[0] ?? '', search);
  else if (isOpenList(list, search.engine)) search.lists.push({ list, column, through: search.through });
}

function isKey(name: string, { hasJoin }: Search): boolean {
  return !hasJoin && /(^|\.)_?id$/.test(name);
}

/** `'hall_id'`, `'halls.id'`, `halls.id`: the column, behind its table where that is another than the one that is read. */
function getColumn(node: ts.Expression, { engine, table }: Search): readonly string[] {
  const named = skipOuter(node);
  const [owner, column] = ts.isStringLiteralLike(named)
    ? [named.text.includes('.') ? getTableKey(named.text.replace(/\.[^.]*$/, '')) : undefined, named.text.replace(/^.*\./, '')]
    : ts.isPropertyAccessExpression(named)
      ? [getTableOf(named.expression, engine), named.name.text]
      : [];
  if (column === undefined) return [];
  return owner === undefined || table === undefined || owner === table ? [column] : [owner, column];
}

function visit(node: ts.Node, column: readonly string[], depth: number, isTop: boolean, search: Search): void {
  const { engine, seen } = search;
  if (depth > MAX_DEPTH || seen.has(node)) return;
  if (ts.isIdentifier(node) && !isName(node)) {
    seen.add(node);
    return visitName(node, column, depth, isTop, search);
  }
  // Only sometimes there.
  if (ts.isConditionalExpression(node) || (ts.isBinaryExpression(node) && !isComparison(node))) return;
  if (ts.isFunctionLike(node) && !ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = ts.isComputedPropertyName(node.name) ? getMemberName(node.name.expression) : getText(node.name);
    if (name !== undefined && APART.test(name)) return;
    const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
    if (name !== undefined && search.isList(name)) addList(value, column, search);
    if (isTop && name !== undefined && isKey(name, search) && isOneKey(value, engine)) search.isNamed = true;
    if (ts.isShorthandPropertyAssignment(node)) return name === 'where' ? visitName(node.name, column, depth, isTop, search) : undefined;
    const isTogether = TOGETHER.test(name ?? '');
    return visit(node.initializer, isTogether || name === undefined ? column : [...column, name], depth, isTop && isTogether, search);
  }
  if (ts.isCallExpression(node)) {
    const name = nameOf(node);
    if (/^(or|nor|not|exists|notExists)$/i.test(name) || /^or[A-Z]/.test(name)) return;
    compare(name, node.arguments, column, search);
  }
  ts.forEachChild(node, (child) => visit(child, column, depth, isTop, search));
}

function visitName(node: ts.Identifier, column: readonly string[], depth: number, isTop: boolean, search: Search): void {
  const declaration = getValueDeclaration(node, search.engine);
  const value = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (value !== undefined) visit(value, column, depth + 1, isTop, search);
}

/** The name of a member, or what a member is taken from. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

function getText(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

function nameOf(call: CallNode): string {
  return getMemberName(getCalleeExpression(call)) ?? '';
}

/** One key: no list or condition, and nothing that may be left out. */
function isOneKey(value: ts.Expression, { checker }: Engine): boolean {
  const node = skipOuter(value);
  if (ts.isObjectLiteralExpression(node) || ts.isConditionalExpression(node)) return false;
  return !mayBeLeftOut(checker.getTypeAtLocation(node));
}

function isComparison({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken;
}

import ts from 'typescript';
import type { Includes } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getArguments, getCalleeExpression, getMemberName, skipOuter } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import type { Read } from './reads.ts';
import { isAboutPerson, isSmallTable } from './small.ts';
import { findRelationOf, getRelation, getRowType, type Relation } from './relations.ts';

/** Rows that a read gives with each of its rows, and that may be any number. */
export interface Include {
  /** What asks for them. */
  readonly node: ts.Node;
  readonly name: string;
}

interface Search {
  readonly includes: Includes;
  readonly engine: Engine;
  readonly found: Include[];
  /** What the aliases of joins stand for. */
  readonly aliases: Map<string, ts.Type>;
}

const MAX_DEPTH = 8;

/** The collections without a limit that a read gives with each of its rows. */
export function getIncludes({ call, match, end, path, calls }: Read, engine: Engine): readonly Include[] {
  const { includes } = match.library;
  if (includes === undefined) return [];
  const { options = [], members = [], joins = [] } = includes;
  const given = getArguments(call).flatMap((argument) => options.flatMap((name) => getProperty(argument, name, engine) ?? []));
  const isNamed = testsOf(members);
  const isJoin = testsOf(joins);
  const nameOf = (node: ts.CallExpression): string => getMemberName(getCalleeExpression(node)) ?? '';
  const named = calls.filter(({ condition, call: built }) => condition === undefined && (isNamed(nameOf(built)) || isJoin(nameOf(built))));
  if (given.length === 0 && named.length === 0) return [];
  const row = getRowType(end, path, engine);
  if (row === undefined) return [];
  const search: Search = { includes, engine, found: [], aliases: new Map() };
  for (const value of given) visit(value, row, search, 0);
  // An alias is named before it is used.
  for (const { call: built } of [...named].sort((one, other) => one.call.end - other.call.end)) {
    const [first, alias] = built.arguments;
    if (first === undefined) continue;
    if (isJoin(nameOf(built))) visitJoin(first, alias, row, search);
    else visit(first, row, search, 0);
  }
  return search.found;
}

/** The names of relations in a value: of an object, of a list, in a text. */
function visit(value: ts.Expression, row: ts.Type, search: Search, depth: number): void {
  const node = resolve(value, search.engine);
  if (node === undefined || depth > MAX_DEPTH) return;
  if (ts.isStringLiteralLike(node)) for (const name of node.text.split(/[\s,]+/)) visitName(name, node, row, search);
  else if (ts.isArrayLiteralExpression(node)) for (const element of node.elements) visitElement(element, row, search, depth + 1);
  else if (ts.isObjectLiteralExpression(node) && getProperties(node, search.includes.names ?? []).length > 0)
    visitElement(node, row, search, depth + 1);
  else if (ts.isObjectLiteralExpression(node)) for (const member of node.properties) visitMember(member, row, search, depth + 1);
  else if (ts.isIdentifier(node)) visitElement(node, row, search, depth + 1);
}

/** `items: true`, `items: { include: { product: true } }` */
function visitMember(member: ts.ObjectLiteralElementLike, row: ts.Type, search: Search, depth: number): void {
  const { includes, engine } = search;
  if (ts.isSpreadAssignment(member)) return visit(member.expression, row, search, depth);
  if (!ts.isPropertyAssignment(member) || ts.isComputedPropertyName(member.name)) return;
  const name = member.name.text;
  const value = resolve(member.initializer, engine);
  const relation = getRelation(row, name, includes, engine);
  if (relation === undefined || value === undefined) return;
  const isAll = value.kind === ts.SyntaxKind.TrueKeyword;
  if (!isAll && !ts.isObjectLiteralExpression(value)) return;
  note(relation, name, member.name, ts.isObjectLiteralExpression(value) ? value : undefined, search);
  if (ts.isObjectLiteralExpression(value)) visitInner(value, relation.row, search, depth);
}

function visitInner(value: ts.ObjectLiteralExpression, row: ts.Type, search: Search, depth: number): void {
  const { options = [], isDirect = false } = search.includes;
  if (isDirect) visit(value, row, search, depth);
  else for (const inner of getProperties(value, options)) visit(inner, row, search, depth);
}

/** `'items.product'`, `{ association: 'items' }`, `{ model: Item, as: 'items' }`, `Item` */
function visitElement(element: ts.Expression, row: ts.Type, search: Search, depth: number): void {
  const { includes, engine } = search;
  const node = resolve(element, engine);
  if (node === undefined || depth > MAX_DEPTH) return;
  if (ts.isStringLiteralLike(node)) return visitName(node.text, node, row, search);
  if (!ts.isObjectLiteralExpression(node)) {
    const found = findRelationOf(node, row, includes, engine);
    if (found !== undefined) note(found[1], found[0], node, undefined, search);
    return;
  }
  const [naming] = getProperties(node, includes.names ?? []);
  const named = naming === undefined ? undefined : resolve(naming, engine);
  if (named === undefined) return;
  const text = ts.isStringLiteralLike(named) ? named.text : undefined;
  const relation = text === undefined ? undefined : getRelation(row, text, includes, engine);
  const found =
    text === undefined ? findRelationOf(named, row, includes, engine) : relation === undefined ? undefined : ([text, relation] as const);
  if (found === undefined) return;
  note(found[1], found[0], node, node, search);
  visitInner(node, found[1].row, search, depth);
}

/** `items.product`: a way from one relation to the next. */
function visitName(path: string, node: ts.Node, row: ts.Type, search: Search): void {
  let type = row;
  for (const name of path.split('.')) {
    const relation = getRelation(type, name, search.includes, search.engine);
    if (relation === undefined) return;
    note(relation, name, node, undefined, search);
    type = relation.row;
  }
}

/** `leftJoinAndSelect('order.items', 'item')` */
function visitJoin(first: ts.Expression, alias: ts.Expression | undefined, row: ts.Type, search: Search): void {
  const { engine, includes, aliases } = search;
  const way = resolve(first, engine);
  if (way === undefined || !ts.isStringLiteralLike(way)) return;
  const [owner = '', name = ''] = way.text.split('.');
  const relation = getRelation(aliases.get(owner) ?? row, name, includes, engine);
  if (relation === undefined) return;
  note(relation, name, first, undefined, search);
  if (alias !== undefined && ts.isStringLiteralLike(alias)) aliases.set(alias.text, relation.row);
}

function note({ isMany, row }: Relation, name: string, node: ts.Node, value: ts.ObjectLiteralExpression | undefined, search: Search): void {
  const { limits = [] } = search.includes;
  if (isSmallTable(name, search.engine) || isSmallTable(row.symbol?.name ?? '', search.engine)) return;
  const isBounded = value !== undefined && (mentionsLimit(value, new Set(limits), search.engine, 0) || isOfPerson(value));
  if (isMany && !isBounded && !search.found.some((known) => known.name === name && known.node === node)) search.found.push({ node, name });
}

/** `members: { where: { userId } }`: of one person there are few. */
function isOfPerson(value: ts.ObjectLiteralExpression): boolean {
  return value.properties.some((member) => member.name?.getText() === 'where' && isAboutPerson(member));
}

/** Whether an object holds a limit: itself, in what it spreads, or in options below it that name no further rows. */
function mentionsLimit(value: ts.ObjectLiteralExpression, limits: ReadonlySet<string>, engine: Engine, depth: number): boolean {
  return value.properties.some((member) => {
    if (ts.isSpreadAssignment(member)) return true;
    const name = member.name?.getText() ?? '';
    if (limits.has(name)) return true;
    const inner = name === 'options' && ts.isPropertyAssignment(member) ? resolve(member.initializer, engine) : undefined;
    if (inner === undefined) return false;
    return !ts.isObjectLiteralExpression(inner) || (depth < 2 && mentionsLimit(inner, limits, engine, depth + 1));
  });
}

function getProperty(argument: ts.Expression, name: string, engine: Engine): ts.Expression | undefined {
  const node = resolve(argument, engine);
  return node !== undefined && ts.isObjectLiteralExpression(node) ? getProperties(node, [name])[0] : undefined;
}

/** The values of the properties of these names, in the order of the names. */
function getProperties(node: ts.ObjectLiteralExpression, names: readonly string[]): readonly ts.Expression[] {
  return names.flatMap((name) =>
    node.properties.flatMap((member) => {
      if (ts.isShorthandPropertyAssignment(member)) return member.name.text === name ? [member.name] : [];
      return ts.isPropertyAssignment(member) && member.name.getText() === name ? [member.initializer] : [];
    }),
  );
}

/** The value of an expression, behind names of constants; undefined where it is not seen. */
function resolve(expression: ts.Expression, engine: Engine): ts.Expression | undefined {
  let node = skipOuter(expression);
  for (let depth = 0; depth < 4 && ts.isIdentifier(node); depth++) {
    const declaration = getValueDeclaration(node, engine);
    if (declaration !== undefined && ts.isClassLike(declaration)) return node;
    const initializer = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (initializer === undefined) return undefined;
    node = skipOuter(initializer);
  }
  return node;
}

import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { skipOuter } from '../../program/syntax.ts';
import { getId } from '../../values/values.ts';
import { getConditions } from '../statements/conditions.ts';
import type { Pair } from '../statements/pairs.ts';
import { getBound, getGiven, type Placed, resolve, type Scope } from './scopes.ts';
import { getSources, type Source } from './sources.ts';
import { getTableKey } from '../tables/tables.ts';
import type { Write } from '../statements/writes.ts';

/** A text that is the same for two expressions which stand for the same value, whichever parameters it went through. */
export function getValueKey(placed: Placed, engine: Engine, depth = 0): string {
  const { node, scope } = resolve(placed, engine);
  if (depth > 6) return node.getText();
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return JSON.stringify(node.text);
  // `Status.Paid` is the same in every file, and what it stands for.
  if (ts.isPropertyAccessExpression(node) && isConstantValue(node)) {
    const type = engine.checker.getTypeAtLocation(node);
    return type.isStringLiteral() || type.isNumberLiteral() ? JSON.stringify(String(type.value)) : node.getText();
  }
  if (ts.isPropertyAccessExpression(node)) return `${getValueKey({ node: node.expression, scope }, engine, depth + 1)}.${node.name.text}`;
  if (ts.isAwaitExpression(node)) return getValueKey({ node: node.expression, scope }, engine, depth + 1);
  // `email.trim().toLowerCase()` and `email` are one address.
  const text = getTidied(node);
  if (text !== undefined) return getValueKey({ node: text, scope }, engine, depth + 1);
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    if (declaration === undefined) return node.text;
    if (ts.isBindingElement(declaration)) {
      const { root, path } = getBound(declaration);
      if (ts.isParameter(root)) {
        const given = getGiven(root, scope);
        const base = given === undefined ? String(getId(root)) : getValueKey(given, engine, depth + 1);
        return [base, ...path].join('.');
      }
      if (root.initializer !== undefined) return [getValueKey({ node: root.initializer, scope }, engine, depth + 1), ...path].join('.');
    }
    return String(getId(declaration));
  }
  return node.getText().replace(/\s+/g, ' ');
}

/** What a text was before it was put into the form in which texts are compared. */
function getTidied(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return /^(trim|toLowerCase|toUpperCase|toLocaleLowerCase|normalize|toString)$/.test(node.expression.name.text)
    ? node.expression.expression
    : undefined;
}

const KEY = /^(_?id|uuid|key|slug|.*(Id|_id|Key))$/;

/** Names of the key that a row has for itself. */
export const OWN = /^(_?id|uuid)$/;
const namesOwn = (pairs: readonly Pair[]): boolean => pairs.some(({ column }) => column !== undefined && OWN.test(column));

/** Whether a value is of a table: that which was read, or one whose rows came with it (`account.balances` of the table `AccountBalance`). */
export function isOfTable({ read, path }: Source, table: string | undefined): boolean {
  if (read.table === undefined || table === undefined) return false;
  return read.table === table || path.slice(0, -1).some((name) => `${read.table}${getTableKey(name)}` === table);
}

/** Whether a write is of the row that was read: by its key, by what the row was found with, or as an object. */
export function isSameRow(write: Write, source: Source, engine: Engine): boolean {
  const { read, scope } = source;
  if (write.rows.some((row) => row.read === read)) return true;
  if (!isOfTable(source, write.table)) return false;
  const found = getConditions(read, scope, engine);
  const named = write.conditions.map(({ column, value }) => ({
    column,
    value,
    own: value === undefined ? [] : getSources(value, engine).filter((other) => other.read === read && isSameRun(other.scope, scope)),
  }));
  if (named.some(({ column, own }) => own.some((other) => isPointer(column, other)))) return false;
  for (const { column, value, own } of named) {
    if (value === undefined) continue;
    if (own.length > 0) return true;
    const key = getValueKey(value, engine);
    const isFound = found.some(
      (pair) =>
        pair.isEqual &&
        (isSameColumn(pair, column) || isKeyOf(read.table, pair, column)) &&
        pair.value !== undefined &&
        getValueKey(pair.value, engine) === key,
    );
    // `jobId` alone says nothing where both name a row of it by its own key.
    if (isFound && column !== undefined && !OWN.test(column) && [found, write.conditions].every(namesOwn)) continue;
    if (isFound && (column === undefined || KEY.test(column) || found.length <= write.conditions.length)) return true;
  }
  return (
    write.conditions.length > 0 &&
    found.length > 0 &&
    write.conditions.every(({ value }) => value === undefined) &&
    sameTexts(found, write.conditions)
  );
}

/** Whether two scopes are of one run of the code: what is called twice reads twice. */
function isSameRun(left: Scope | undefined, right: Scope | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left.body === right.body && left.call === right.call && isSameRun(left.caller, right.caller);
}

/** `parentId = row.id`: a row that points to the one that was read is another one. */
export function isPointer(column: string | undefined, { read, path: [name = '', ...rest] }: Source): boolean {
  if (column === undefined || rest.length > 0 || !OWN.test(name) || OWN.test(column)) return false;
  return getColumnKey(column) !== getColumnKey(name) && !isKeyOf(read.table, { column: name } as Pair, column);
}

function sameTexts(left: readonly Pair[], right: readonly Pair[]): boolean {
  return left.every(({ column, text }) => right.some((other) => other.column === column && other.text === text));
}

function isSameColumn({ column }: Pair, other: string | undefined): boolean {
  return column === undefined || other === undefined || getColumnKey(column) === getColumnKey(other);
}

/** `accountId` of a row that hangs on the account which was found by `id`. */
function isKeyOf(table: string | undefined, { column }: Pair, other: string | undefined): boolean {
  return table !== undefined && column !== undefined && other !== undefined && getColumnKey(other) === `${table}${getColumnKey(column)}`;
}

/** The name of a column as two ways to write it have it in common. */
export function getColumnKey(column: string): string {
  return column
    .replace(/\.(\d+|\$(\[\w*\])?)(?=\.|$)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether an expression is a value that stands in the code. */
export function isConstantValue(expression: ts.Expression): boolean {
  const node = skipOuter(expression);
  if (
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  )
    return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isConstantValue);
  return ts.isPropertyAccessExpression(node) && /^[A-Z]/.test(node.getText());
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type CallNode, getEnclosingBody, skipOuter } from '../program/syntax.ts';
import { getConditions } from '../rows/statements/conditions.ts';
import { getColumnKey } from '../rows/values/sameness.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { isUnique } from '../rows/keys/uniqueness.ts';
import type { KeyList } from './keys.ts';

const OWN = /^(_?id|uuid)$/i;

/** Whether a read gives no more than one row for each value of a list, or nothing shows that it may give more. */
export function isOfOneEach(call: CallNode, { column }: KeyList, engine: Engine): boolean {
  const [name, ...behind] = column;
  const statement = getStatement(call, engine);
  if (name === undefined || statement === undefined) return true;
  if (behind.length === 0 && OWN.test(name)) return true;
  const equal = getConditions(statement, { body: getEnclosingBody(call) }, engine).flatMap((pair) =>
    pair.isEqual && pair.column !== undefined && !behind.includes(pair.column) ? [pair.column] : [],
  );
  // The relation `hall` goes by the column `hallId`.
  return isUnique(statement, [...equal, name, ...(behind.length === 0 ? [] : [`${name}Id`])], engine) !== false;
}

/** The names that a column goes by: its own, and that of its relation with the key behind it. */
export function getColumnNames(column: readonly string[]): readonly string[] {
  const names = column.filter((name) => !/^(some|every|is|\$?elemMatch)$|^[#*]/i.test(name));
  const [last = '', before] = names.toReversed();
  return [last, ...(OWN.test(last) && before !== undefined ? [before + last] : [])].filter((name) => !OWN.test(name)).map(getColumnKey);
}

/** A list that code computes or is given; one that is written down (`['open', 'paid']`) names kinds, not rows. */
export function isOpenList(value: ts.Expression, engine: Engine): boolean {
  const node = skipOuter(value);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 || !node.elements.every(isWritten);
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    const held = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (held !== undefined && ts.isArrayLiteralExpression(skipOuter(held))) return isOpenList(held, engine);
  }
  if (ts.isObjectLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword) return false;
  return !mayBeLeftOut(engine.checker.getTypeAtLocation(node));
}

/** Whether a type leaves it open that nothing is given. */
export function mayBeLeftOut(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
}

/** Whether a list is of members of an enumeration, or of texts that its type writes down. */
export function isOfKinds({ list }: KeyList, { checker }: Engine): boolean {
  const type = checker.getTypeAtLocation(list);
  const element = checker.isArrayType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  const kinds = ts.TypeFlags.StringLiteral | ts.TypeFlags.EnumLike;
  return element !== undefined && (element.isUnion() ? element.types : [element]).every(({ flags }) => (flags & kinds) !== 0);
}

function isWritten(element: ts.Expression): boolean {
  return ts.isLiteralExpression(element) || ts.isPropertyAccessExpression(element) || element.kind === ts.SyntaxKind.NullKeyword;
}

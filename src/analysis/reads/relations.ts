import ts from 'typescript';
import type { Includes } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getCalleeExpression, getReceiver } from '../program/syntax.ts';
import { getSymbol, getTypeNames } from '../program/symbols.ts';
import { testsOf } from '../recognition/catalogue.ts';
import type { Path } from '../values/values.ts';

/** What belongs to a row under a name: one other row, or many. */
export interface Relation {
  readonly isMany: boolean;
  readonly row: ts.Type;
}

/** The type of a row that an expression gives, alone or in a list at a path. */
export function getRowType(node: ts.Expression, path: Path, { checker }: Engine): ts.Type | undefined {
  let type: ts.Type | undefined = settle(checker.getTypeAtLocation(node), checker);
  for (const name of path) {
    const property = checker.getPropertyOfType(type, name);
    if (property === undefined) return undefined;
    type = settle(checker.getTypeOfSymbol(property), checker);
  }
  return getElementType(type, checker) ?? type;
}

/** What a row of this type holds under a name; undefined where that is no row. */
export function getRelation(row: ts.Type, name: string, includes: Includes, { checker }: Engine): Relation | undefined {
  const property = checker.getPropertyOfType(row, name);
  if (property === undefined) return undefined;
  const type = settle(checker.getTypeOfSymbol(property), checker);
  const element = getElementType(type, checker) ?? getListed(type, includes, checker);
  if (element !== undefined) return isRow(element) ? { isMany: true, row: element } : undefined;
  return isRow(type) ? { isMany: false, row: type } : undefined;
}

/** The name under which a row holds many of a class, or the name of the class where the program declares that they belong to it. */
export function findRelationOf(
  model: ts.Expression,
  row: ts.Type,
  includes: Includes,
  engine: Engine,
): readonly [string, Relation] | undefined {
  const { checker } = engine;
  const [made] = checker.getTypeAtLocation(model).getConstructSignatures();
  const own = made?.getReturnType();
  const symbol = own?.symbol as ts.Symbol | undefined;
  if (own === undefined || symbol === undefined) return undefined;
  for (const { name } of checker.getPropertiesOfType(row)) {
    const relation = getRelation(row, name, includes, engine);
    if (relation?.isMany === true && relation.row.symbol === symbol) return [name, relation];
  }
  const owner = row.symbol as ts.Symbol | undefined;
  const isDeclared = (includes.declaredBy ?? []).some((member) =>
    engine.index.calls(member).some((call) => {
      const receiver = getReceiver(getCalleeExpression(call));
      const [argument] = ts.isCallExpression(call) ? call.arguments : [];
      if (receiver === undefined || argument === undefined) return false;
      return getSymbol(receiver, engine) === owner && getSymbol(argument, engine) === symbol;
    }),
  );
  return isDeclared ? [symbol.name, { isMany: true, row: own }] : undefined;
}

function settle(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
}

function getElementType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || checker.getPropertyOfType(type, 'push') === undefined)
    return undefined;
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return element === undefined ? undefined : checker.getNonNullableType(element);
}

/** `Collection<Item>` */
function getListed(type: ts.Type, { lists = [] }: Includes, checker: ts.TypeChecker): ts.Type | undefined {
  if (lists.length === 0 || !getTypeNames(type, checker).some(testsOf(lists))) return undefined;
  const [part = type] = type.isIntersection() ? type.types : [];
  return checker.getTypeArguments(part as ts.TypeReference)[0];
}

function isRow({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union)) !== 0;
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';

const KEYS = ['id', '_id', 'uuid'] as const;
const MAX_LISTS = 2;

/**
 * Whether an object that holds rows is about them: a page, an envelope. One that has a key of its own is a thing with rows on it, one
 * that holds other things beside them is a summary of many.
 */
export function isAboutRows(holder: ts.Node, { checker }: Engine): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(holder));
  if (isThing(type, checker)) return false;
  const properties = ts.isObjectLiteralExpression(holder) ? checker.getPropertiesOfType(type) : [];
  let lists = 0;
  for (const property of properties.slice(0, 60)) {
    const own = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    if (checker.isArrayType(own)) lists++;
    else if (isThing(own, checker)) return false;
  }
  return lists <= MAX_LISTS;
}

function isThing(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || checker.isArrayType(type)) return false;
  return KEYS.some((key) => checker.getPropertyOfType(type, key) !== undefined);
}

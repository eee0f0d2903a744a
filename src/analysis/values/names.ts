import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { getMemberName, getReceiver, skipOuter } from '../program/syntax.ts';
import { type Frame, getAlternatives, getKey, type Value } from './values.ts';

/** The names that an expression may stand for: texts, members of enums and constant objects, `OrderPaid.name`, symbols, lists of segments. */
export function getNames(expression: ts.Expression, frame: Frame, engine: Engine): readonly string[] {
  const node = skipOuter(expression);
  const receiver = getReceiver(node);
  const holder = receiver !== undefined && getMemberName(node) === 'name' ? getSymbol(receiver, engine)?.valueDeclaration : undefined;
  if (holder !== undefined && ts.isClassLike(holder) && holder.name !== undefined) return [holder.name.text];
  const value = engine.evaluate(node, frame, []);
  if (value.kind === 'list') {
    const segments = value.node.elements.map((element) => getNames(element, value.frame, engine));
    return segments.every(({ length }) => length === 1) ? [segments.flat().join('.')] : [];
  }
  const found = getAlternatives(value).flatMap((part) => getName(part, engine));
  if (found.length > 0) return found;
  const type = engine.checker.getTypeAtLocation(node);
  return type.isStringLiteral() || type.isNumberLiteral() ? [String(type.value)] : [];
}

function getName(value: Value, engine: Engine): readonly string[] {
  if (value.kind === 'literal') return [String(value.value)];
  // `Symbol('paid')`: the one that this call made.
  if (value.kind === 'result')
    return ts.isCallExpression(value.node) && getMemberName(value.node.expression) === 'Symbol' ? [getKey(value)] : [];
  if (value.kind !== 'place' || value.path.length !== 1) return [];
  const [name] = value.path;
  const { root } = value;
  const isNamed = (member: ts.NamedDeclaration): boolean => member.name !== undefined && getText(member.name) === name;
  if (ts.isEnumDeclaration(root)) {
    const member = root.members.find(isNamed);
    const constant = member === undefined ? undefined : engine.checker.getConstantValue(member);
    return constant === undefined ? [] : [String(constant)];
  }
  const field = ts.isClassLike(root) ? root.members.filter(ts.isPropertyDeclaration).find(isNamed) : undefined;
  const text = field?.initializer === undefined ? undefined : skipOuter(field.initializer);
  return text !== undefined && ts.isStringLiteralLike(text) ? [text.text] : [];
}

function getText(name: ts.DeclarationName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** The classes that an expression's value may be of; of a list, those of its elements. */
export function getClasses(expression: ts.Expression, frame: Frame, engine: Engine): readonly ts.ClassLikeDeclaration[] {
  const { checker } = engine;
  const seen = getAlternatives(engine.evaluate(expression, frame, [])).map((value): readonly ts.ClassLikeDeclaration[] | undefined => {
    if (value.kind === 'instance') return [value.type];
    if (value.kind !== 'list') return undefined;
    return value.node.elements.flatMap((element) => getClasses(element, value.frame, engine));
  });
  if (seen.every((classes) => classes !== undefined)) return [...new Set(seen.flat())];
  const type = checker.getTypeAtLocation(expression);
  const element = checker.isArrayType(type) || checker.isTupleType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : type;
  const parts = element === undefined ? [] : element.isUnion() ? element.types : [element];
  return parts.flatMap((part) => {
    const declaration = (part.symbol as ts.Symbol | undefined)?.valueDeclaration;
    return declaration !== undefined && ts.isClassLike(declaration) ? [declaration] : [];
  });
}

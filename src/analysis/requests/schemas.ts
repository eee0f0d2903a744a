import ts from 'typescript';
import type { Schemas } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol, getValueDeclaration } from '../program/symbols.ts';
import { getCalleeExpression, getDecoratorName, getMemberName, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { packageTest, testsOf } from '../recognition/catalogue.ts';
import type { Path } from '../values/values.ts';
import type { Input } from '../answers/inputs.ts';

const MAX_DEPTH = 8;

/** Whether nothing that the program says of a client's value bounds it: its type, the schema it went through, the class it was made of. */
export function isUnbounded({ holder, path, isChecked }: Input, engine: Engine): boolean {
  const { checker } = engine;
  let type = holder;
  let declarations: readonly ts.Declaration[] = [];
  for (const name of path) {
    const own = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
    const property = checker.getPropertyOfType(own, name);
    // Texts of a query string, or whatever else there is.
    if (property === undefined) return !isChecked && (isUnknown(own) || checker.getIndexTypeOfType(own, ts.IndexKind.String) !== undefined);
    type = checker.getTypeOfSymbol(property);
    declarations = property.declarations ?? [];
  }
  if (isOneOfFew(type)) return false;
  if (declarations.length === 0) return !isChecked;
  return declarations.every((declaration) => {
    if (ts.isPropertyAssignment(declaration)) return isPlainSchema(declaration.initializer, engine, 0);
    if (ts.isPropertyDeclaration(declaration)) return isPlainField(declaration, engine);
    return !isChecked && (ts.isPropertySignature(declaration) || ts.isBindingElement(declaration));
  });
}

function isUnknown({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** Whether a type has only a few values: `10 | 25 | 50`, an enumeration. */
export function isOneOfFew(type: ts.Type): boolean {
  const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  const few = ts.TypeFlags.Literal | ts.TypeFlags.EnumLike | ts.TypeFlags.BooleanLike;
  return parts.length > 0 && parts.every(({ flags }) => (flags & few) !== 0);
}

/** The facts about schemas of the packages that declare what an expression names. */
export function getSchemas(expression: ts.Expression, engine: Engine): Schemas | undefined {
  const symbol = getSymbol(expression, engine);
  const places = symbol === undefined ? [] : getOrigins(symbol, engine).map((declaration) => getPlace(declaration).package);
  return engine.catalogue.libraries.find(({ schemas }) => schemas !== undefined && places.some(packageTest(schemas.package)))?.schemas;
}

/** Whether the schema of a property is written where it can be seen, and bounds nothing; for schemas whose types do not tell. */
export function isPlainProperty(schema: ts.Expression, path: Path, engine: Engine): boolean {
  const own = findProperty(schema, path, engine, 0);
  return own !== undefined && isPlainSchema(own, engine, 0);
}

function findProperty(schema: ts.Expression, path: Path, engine: Engine, depth: number): ts.Expression | undefined {
  const node = skipOuter(schema);
  const [name, ...rest] = path;
  if (depth > MAX_DEPTH || name === undefined) return name === undefined ? node : undefined;
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    const { initializer } = (declaration ?? {}) as { initializer?: ts.Expression };
    return initializer === undefined ? undefined : findProperty(initializer, path, engine, depth + 1);
  }
  if (!ts.isCallExpression(node)) return undefined;
  for (const argument of node.arguments) {
    const fields = skipOuter(argument);
    const member = ts.isObjectLiteralExpression(fields) ? fields.properties.find((one) => one.name?.getText() === name) : undefined;
    if (member !== undefined && ts.isPropertyAssignment(member)) return findProperty(member.initializer, rest, engine, depth + 1);
  }
  return ts.isPropertyAccessExpression(node.expression) ? findProperty(node.expression.expression, path, engine, depth + 1) : undefined;
}

/** `z.coerce.number().min(1).optional()`: a schema of which each part is known, and none bounds anything from above. */
function isPlainSchema(expression: ts.Expression, engine: Engine, depth: number): boolean {
  const node = skipOuter(expression);
  if (depth > MAX_DEPTH) return false;
  if (ts.isCallExpression(node)) {
    const callee = getCalleeExpression(node);
    const schemas = getSchemas(callee, engine);
    if (schemas === undefined || !testsOf(schemas.plain)(getMemberName(callee) ?? '')) return false;
    const isPlain = (part: ts.Expression): boolean => isPlainArgument(part, schemas, engine, depth + 1);
    const receiver = ts.isPropertyAccessExpression(callee) ? skipOuter(callee.expression) : undefined;
    return (receiver === undefined || isPlainSchema(receiver, engine, depth + 1)) && node.arguments.every(isPlain);
  }
  if (ts.isPropertyAccessExpression(node) && getSchemas(node, engine) !== undefined) return true;
  if (!ts.isIdentifier(node)) return false;
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined) return getSchemas(node, engine) !== undefined || engine.checker.getSymbolAtLocation(node) !== undefined;
  const { initializer } = declaration as { initializer?: ts.Expression };
  if (ts.isVariableDeclaration(declaration) && initializer !== undefined) return isPlainSchema(initializer, engine, depth + 1);
  return getSchemas(node, engine) !== undefined;
}

function isPlainArgument(argument: ts.Expression, schemas: Schemas, engine: Engine, depth: number): boolean {
  const node = skipOuter(argument);
  if (isFunctionNode(node)) return isConversion(node);
  if (ts.isIdentifier(node) && /^(Number|parseInt|parseFloat)$/.test(node.text)) return true;
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(({ name }) => name !== undefined && !(schemas.options ?? []).includes(name.getText()));
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => isPlainArgument(element, schemas, engine, depth));
  if (ts.isCallExpression(node) || ts.isIdentifier(node)) return isPlainSchema(node, engine, depth);
  return ts.isLiteralExpression(node) || ts.isPrefixUnaryExpression(node);
}

/** A function that compares nothing: `(value) => parseInt(value, 10)`. */
function isConversion(body: ts.SignatureDeclaration & { readonly body?: ts.Node }): boolean {
  return body.body !== undefined && !/[<>?]|\bmin\b|clamp/i.test(body.body.getText());
}

/** A field of a class whose decorators are all known, and none bounds it from above. */
function isPlainField(field: ts.PropertyDeclaration, engine: Engine): boolean {
  const { libraries } = engine.catalogue;
  const isPlain = testsOf(libraries.flatMap(({ schemas }) => schemas?.plain ?? []));
  return (ts.getDecorators(field) ?? []).every((decorator) => {
    const name = getMemberName(getDecoratorName(decorator));
    const given = ts.isCallExpression(decorator.expression) ? decorator.expression.arguments : [];
    return name !== undefined && isPlain(name) && given.every((argument) => !isFunctionNode(argument) || isConversion(argument));
  });
}

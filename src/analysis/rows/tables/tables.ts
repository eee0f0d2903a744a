import ts from 'typescript';
import type { Rows } from '../../../knowledge/library.ts';
import type { Context } from '../../context.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName, getReceiver, skipOuter } from '../../program/syntax.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { getDeclaredName, getSymbol, getValueDeclaration } from '../../program/symbols.ts';
import { getConstantText } from '../values/constants.ts';

/** The names that two mentions of one table have in common: case, plural, schema and what people add to it left out. */
export function getTableKey(name: string): string {
  const [last = ''] =
    name
      .split(/\s+(?:as\s+)?/i)[0]
      ?.split('.')
      .slice(-1) ?? [];
  const plain = last
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(Model|Entity|Repository|Repo|Table|Schema)$/u, '')
    .toLowerCase();
  return plain.length > 3 ? plain.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : plain;
}

/** Whether the first argument of a call names a class or a table, so that the others follow it. */
export function isTableArgument(argument: ts.Expression | undefined, context: Context): boolean {
  if (argument === undefined) return false;
  const node = skipOuter(argument);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const type = context.checker.getTypeAtLocation(node);
  return type.getConstructSignatures().length > 0;
}

/** What an expression stands for where a call is run: a field, what its object was handed. */
export type See = (expression: ts.Expression) => ts.Expression;

const AS_IT_STANDS: See = (expression) => expression;

/** The table that a call speaks of, as far as its library says where that is named. */
export function getTable(call: CallNode, chain: readonly CallNode[], rows: Rows, context: Context, see = AS_IT_STANDS): string | undefined {
  const name = getChainTable(chain, rows, context, see) ?? getCallTable(call, rows, context, see);
  return name === undefined ? undefined : getTableKey(name);
}

/** The table that a class or a table object stands for. */
export function getTableOf(expression: ts.Expression, context: Context): string | undefined {
  const name = getNameOf(expression, context);
  return name === undefined ? undefined : getTableKey(name);
}

function getChainTable(chain: readonly CallNode[], rows: Rows, context: Context, see: See): string | undefined {
  const tests = (rows.chain?.table ?? []).map(testOf);
  for (const call of chain) {
    const member = getMemberName(getCalleeExpression(call)) ?? '()';
    const [given] = getArguments(call);
    const argument = given && see(given);
    // Where classes stand for tables, `update(id, row)` names none.
    const isNamed =
      argument !== undefined &&
      (!rows.tables.includes('typed') || ts.isStringLiteralLike(skipOuter(argument)) || isTableArgument(argument, context));
    if (isNamed && tests.some((test) => test(member))) {
      const name = getNameOf(argument, context);
      if (name !== undefined) return name;
    }
  }
  // `knex('orders')`: the client itself is called.
  const root = chain.at(-1);
  const [argument] = root === undefined ? [] : getArguments(root);
  return rows.chain?.table.includes('()') === true && argument !== undefined ? getConstantText(argument, context) : undefined;
}

function getCallTable(call: CallNode, rows: Rows, context: Context, see: See): string | undefined {
  const [receiver, root, first] = [getReceiver(getCalleeExpression(call)), getRoot(call), getArguments(call)[0]].map(
    (one) => one && see(one),
  );
  for (const place of rows.tables) {
    const name = ((): string | undefined => {
      if (place === 'member') return receiver !== undefined && ts.isPropertyAccessExpression(receiver) ? receiver.name.text : undefined;
      if (place === 'argument') return isTableArgument(first, context) && first !== undefined ? getNameOf(first, context) : undefined;
      if (place === 'row') return first === undefined ? undefined : getTypeName(context.checker.getTypeAtLocation(first), context);
      if (receiver === undefined) return undefined;
      if (place === 'typed') return getTypeArgumentName(context.checker.getTypeAtLocation(receiver), context);
      const model = root ?? receiver;
      const begun = getBegun(model, context);
      return getHandedOut(call, context) ?? getModelName(model, context) ?? (begun && getModelName(begun, context)) ?? getMemberName(model);
    })();
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The class that a model, or what is made of one, stands for. */
function getModelName(model: ts.Expression, context: Context): string | undefined {
  const type = context.checker.getTypeAtLocation(model);
  return getTypeArgumentName(type, context) ?? getTypeName(type, context);
}

/** `const open = Order.scope('open')`: what the calls begin with that made a variable. */
export function getBegun(expression: ts.Expression, context: Context): ts.Expression | undefined {
  const declaration = ts.isIdentifier(expression) ? getValueDeclaration(expression, context) : undefined;
  const made =
    declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
      ? skipOuter(declaration.initializer)
      : undefined;
  return made !== undefined && ts.isCallExpression(made) ? getRoot(made) : undefined;
}

/** What an expression that stands for a table is called: a text, a table object, a class. */
function getNameOf(expression: ts.Expression, context: Context): string | undefined {
  const node = skipOuter(expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) return node.elements[0] === undefined ? undefined : getNameOf(node.elements[0], context);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const text = getConstantText(node, context);
  if (text !== undefined) return text;
  const symbol = getSymbol(node, context);
  return symbol === undefined ? getMemberName(node) : getDeclaredName(symbol);
}

const GENERIC =
  /^(Object|Array|Promise|Record|Partial|Document|Model|__type|__object|String|Number|Date|EntityManager|Repository|DataSource|EntityRepository|SqlEntityManager)$/;

/** The project's own class or interface that a type is. */
export function getTypeName(type: ts.Type, context: Context, depth = 0): string | undefined {
  if (depth > 3) return undefined;
  const element = context.checker.isArrayType(type) ? context.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  if (element !== undefined) return getTypeName(element, context, depth + 1);
  if (type.isUnionOrIntersection()) {
    for (const part of type.types) {
      const name = getTypeName(part, context, depth + 1);
      if (name !== undefined) return name;
    }
    return undefined;
  }
  const symbol = type.symbol as ts.Symbol | undefined;
  const declared = symbol?.declarations?.find((declaration) => ts.isClassLike(declaration) || ts.isInterfaceDeclaration(declaration));
  if (symbol === undefined || declared === undefined || declared.getSourceFile().isDeclarationFile) return undefined;
  const name = getDeclaredName(symbol);
  return GENERIC.test(name) ? undefined : name;
}

/** The class that types a repository or a model: `Repository<Order>`, and of a class that extends one. */
export function getTypeArgumentName(type: ts.Type, context: Context, depth = 0): string | undefined {
  const { checker } = context;
  if (depth > 3) return undefined;
  const isReference = (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  const given = [...(type.aliasTypeArguments ?? []), ...(isReference ? checker.getTypeArguments(type as ts.TypeReference) : [])];
  for (const argument of given) {
    const name = argument === type ? undefined : getTypeName(argument, context);
    if (name !== undefined) return name;
  }
  if (type.isIntersection()) {
    for (const part of type.types) {
      const name = getTypeArgumentName(part, context, depth + 1);
      if (name !== undefined) return name;
    }
  }
  const target = (type as ts.TypeReference).target as ts.InterfaceType | undefined;
  const bases = type.isClassOrInterface()
    ? checker.getBaseTypes(type)
    : target?.isClassOrInterface() === true
      ? checker.getBaseTypes(target)
      : [];
  for (const base of bases) {
    const name = getTypeArgumentName(base, context, depth + 1);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `this.orderModel().query().findById(id)`: the class that a function of the project hands out, on which the library's calls begin. */
export function getHandedOut(call: CallNode, context: Context): string | undefined {
  let link = getReceiver(getCalleeExpression(call));
  while (link !== undefined && ts.isCallExpression(link) && identify(link, context).match !== undefined)
    link = getReceiver(getCalleeExpression(link));
  const type = link !== undefined && ts.isCallExpression(link) ? context.checker.getTypeAtLocation(link) : undefined;
  return type === undefined || type.getConstructSignatures().length === 0 ? undefined : getTypeName(type, context);
}

/** What the calls that are chained on the spot begin with: `Order` of `Order.query().findById(id)`. */
export function getRoot(call: CallNode): ts.Expression | undefined {
  let root = getReceiver(getCalleeExpression(call));
  while (root !== undefined && ts.isCallExpression(root)) root = getReceiver(getCalleeExpression(root));
  return root;
}

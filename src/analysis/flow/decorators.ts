import ts from 'typescript';
import { getContract } from '../recognition/contracts.ts';
import type { Engine } from '../engine.ts';
import { type Carrier, getCarrier } from './clients/carriers.ts';
import type { Transaction } from './facts.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { type Body, type FunctionNode, getEnclosingBody, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { getSelfOf } from '../values/frames.ts';
import { type FunctionValue, getFunctions, getId, UNKNOWN, type Value } from '../values/values.ts';

const MAX_CLASSES = 20;

/** What the decorators of a method (or of its class) put around it: a transaction, or the absence of any. */
export function getDecoratorBoundary(body: Body, engine: Engine): { readonly transaction: Transaction } | 'leaves' | undefined {
  if (ts.isSourceFile(body)) return undefined;
  if (hasTransactionContract(body, engine))
    return { transaction: { token: `contract ${getId(body)}`, opener: body, library: undefined, retried: false } };
  if (!ts.isClassLike(body.parent)) return undefined;
  const own = ts.canHaveDecorators(body) ? (ts.getDecorators(body) ?? []) : [];
  const ofClass = ts.isMethodDeclaration(body) && ts.canHaveDecorators(body.parent) ? (ts.getDecorators(body.parent) ?? []) : [];
  for (const decorator of [...own, ...ofClass]) {
    const found = getBoundary(decorator, body, engine);
    if (found !== undefined) return found === 'joins' ? undefined : found;
  }
  return undefined;
}

/** `@transaction` on a function that takes no function: something that can't be seen runs it in a transaction. */
function hasTransactionContract(body: Body, { checker }: Engine): boolean {
  if (getContract(body)?.states !== 'transaction' || !isFunctionNode(body)) return false;
  return !body.parameters.some((parameter) => checker.getTypeAtLocation(parameter).getCallSignatures().length > 0);
}

function getBoundary(
  decorator: ts.Decorator,
  body: Body,
  engine: Engine,
): { readonly transaction: Transaction } | 'leaves' | 'joins' | undefined {
  const { expression } = decorator;
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  const name = getMemberName(callee);
  if (name === undefined) return undefined;
  const { catalogue, index } = engine;
  const transaction: Transaction = { token: `decorator ${getId(decorator)}`, opener: decorator, library: undefined, retried: false };
  if (catalogue.mentionsDecorator(name)) {
    const symbol = getSymbol(callee, engine);
    for (const declaration of symbol === undefined ? [] : getOrigins(symbol, engine)) {
      const found = catalogue.decorator(getPlace(declaration), symbol?.name ?? name);
      if (found === undefined) continue;
      return getPropagation(expression, found.fact.transaction) ?? { transaction: { ...transaction, library: found.library } };
    }
  }
  const replacement = index.mayOpen(name) ? getOpening(expression, body, engine) : undefined;
  if (replacement === undefined || !isFunctionNode(body)) return undefined;
  return { transaction: { ...transaction, carrier: getCarrier(replacement, body, engine) } };
}

/** Whether the arguments of a decorator or call, but for callbacks, say that it opens no transaction. */
export function getPropagation(
  expression: ts.Node,
  { leaves = [], joins = [] }: { readonly leaves?: readonly string[]; readonly joins?: readonly string[] },
): 'leaves' | 'joins' | undefined {
  if (leaves.length + joins.length === 0 || !ts.isCallExpression(expression)) return undefined;
  const mentions = (names: readonly string[], node: ts.Node): boolean =>
    !isFunctionNode(node) &&
    (((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && names.includes(node.text)) ||
      (ts.forEachChild(node, (inner) => mentions(names, inner)) ?? false));
  if (expression.arguments.some((argument) => mentions(leaves, argument))) return 'leaves';
  return expression.arguments.some((argument) => mentions(joins, argument)) ? 'joins' : undefined;
}

/** The function by which a decorator of the project replaces a method, where that runs the method in a transaction. */
function getOpening(expression: ts.Expression, body: Body, engine: Engine): FunctionNode | undefined {
  if (!isFunctionNode(body) || engine.isProbing()) return undefined;
  const method: FunctionValue = { kind: 'function', node: body, frame: undefined, self: UNKNOWN, origin: expression };
  // (target, key, descriptor) of TypeScript's own decorators, (method, context) of the standard's.
  const give = (index: number, path: readonly string[]): Value =>
    (index === 2 && path.join() === 'value') || (index === 0 && path.length === 0) ? method : UNKNOWN;
  for (const decorate of getFunctions(engine.evaluate(expression, engine.unevaluatedFrame(getEnclosingBody(body)), []))) {
    // What it keeps in constants is this method's.
    const frame = { ...engine.unevaluatedFrame(decorate.node), parent: decorate.frame, argument: give, locals: new Map<string, Value>() };
    for (const replacement of getReplacements(decorate)) {
      const self = getSelfOf(body);
      const run = (): unknown => engine.runFunction({ ...replacement, frame, self }, () => UNKNOWN, 'scan', 'decorator');
      if (engine.encloses(body, run) !== undefined) return replacement.node;
    }
  }
  return undefined;
}

/** The functions that a decorator returns or assigns in place of the method. */
function getReplacements(decorate: FunctionValue): readonly FunctionValue[] {
  const found: FunctionValue[] = [];
  const add = (node: ts.Expression | undefined): void => {
    if (node !== undefined && isFunctionNode(node)) found.push({ kind: 'function', node, frame: undefined, self: UNKNOWN, origin: node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) add(node.expression);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) add(node.right);
    if (!isFunctionNode(node) || node === decorate.node) ts.forEachChild(node, visit);
  };
  visit(decorate.node);
  return found;
}

/** The ways in which decorators of the program hand the clients of their transactions on, one for each type of what carries them. */
export function findCarriers(engine: Engine): readonly Carrier[] {
  const found = new Map<ts.Symbol, Carrier>();
  for (const name of engine.index.decoratorNames().filter((one) => engine.index.mayOpen(one))) {
    // One method of each class: what a decorator finds depends on the class.
    const methods = new Map(
      engine.index.decorators(name).flatMap(({ parent }) => (isFunctionNode(parent) ? [[parent.parent, parent as Body] as const] : [])),
    );
    for (const method of [...methods.values()].slice(0, MAX_CLASSES)) {
      const boundary = engine.boundaryOf(method);
      const carrier = boundary === undefined || boundary === 'leaves' ? undefined : boundary.transaction.carrier;
      if (carrier !== undefined) found.set(carrier.type, carrier);
    }
  }
  return [...found.values()];
}

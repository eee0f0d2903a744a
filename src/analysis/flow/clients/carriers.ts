import ts from 'typescript';
import type { Library } from '../../../knowledge/library.ts';
import type { Engine, Run } from '../../engine.ts';
import {
  type Body,
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getParameters,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { isOpenMember } from '../../program/implementations.ts';
import { getSymbol } from '../../program/symbols.ts';
import type { Path, Value } from '../../values/values.ts';

/** An argument by which a transaction around a method hands its client to it: an object that has the client as a property. */
export interface Carrier {
  readonly property: string;
  /** The type of the object: what else takes one takes part in transactions by it. */
  readonly type: ts.Symbol;
  /** The method's parameter; undefined where none is marked as the one, so that nothing gets the client. */
  readonly parameter: ts.ParameterDeclaration | undefined;
  /** A call that is handed the client of a transaction opens none of its own. */
  readonly joins: boolean;
}

/** What stands for the library of an operation that is only known to take a carrier. */
export const BY_CARRIER: Library = { name: '', docs: '', imports: [], calls: [] };

/**
 * How the function that a decorator puts in place of a method hands the client on: `args[index] = { …, manager }` in front of
 * `method.apply(this, args)`. Which argument that is says a number, or a decorator at the parameter.
 */
export function getCarrier(replacement: FunctionNode, method: FunctionNode, engine: Engine): Carrier | undefined {
  const rest = replacement.parameters.at(-1);
  if (rest?.dotDotDotToken === undefined || !ts.isIdentifier(rest.name)) return undefined;
  const replaced = findAssignments(replacement).filter(({ left }) => isElementOf(left, rest.name.getText()));
  for (const { left, right } of replaced) {
    const property = getClientProperty(skipOuter(right), replacement);
    const type = property === undefined ? undefined : getTypeSymbol(engine.checker.getTypeAtLocation(right), engine);
    if (property === undefined || type === undefined) continue;
    const joins = readsInCondition(replacement, property);
    return { property, type, parameter: getCarrying(left as ts.ElementAccessExpression, method), joins };
  }
  return undefined;
}

function findAssignments(within: ts.Node): readonly ts.BinaryExpression[] {
  const found: ts.BinaryExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

function isElementOf(node: ts.Expression, list: string): boolean {
  return ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === list;
}

/** The property of an object that is filled with what the transaction's callback is given. */
function getClientProperty(value: ts.Expression, replacement: FunctionNode): string | undefined {
  const isClient = (expression: ts.Expression): boolean => ts.isIdentifier(expression) && isParameterOfCallback(expression, replacement);
  if (ts.isObjectLiteralExpression(value)) {
    const member = value.properties.find((one) =>
      ts.isShorthandPropertyAssignment(one) ? isClient(one.name) : ts.isPropertyAssignment(one) && isClient(skipOuter(one.initializer)),
    );
    return member?.name?.getText();
  }
  if (!ts.isIdentifier(value)) return undefined;
  const filled = findAssignments(replacement).find(
    ({ left, right }) => ts.isPropertyAccessExpression(left) && left.expression.getText() === value.text && isClient(skipOuter(right)),
  );
  return filled === undefined ? undefined : getMemberName(filled.left);
}

function isParameterOfCallback({ text, parent }: ts.Identifier, replacement: FunctionNode): boolean {
  for (let node: ts.Node = parent; node !== replacement && !ts.isSourceFile(node); node = node.parent) {
    if (isFunctionNode(node)) return node.parameters.some(({ name }) => ts.isIdentifier(name) && name.text === text);
  }
  return false;
}

function readsInCondition(within: ts.Node, property: string): boolean {
  const mentions = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.name.text === property) || (ts.forEachChild(node, mentions) ?? false);
  const visit = (node: ts.Node): boolean =>
    (ts.isIfStatement(node) && mentions(node.expression)) ||
    (ts.isConditionalExpression(node) && mentions(node.condition)) ||
    (ts.forEachChild(node, visit) ?? false);
  return visit(within);
}

function getCarrying({ argumentExpression }: ts.ElementAccessExpression, method: FunctionNode): ts.ParameterDeclaration | undefined {
  const parameters = getParameters(method);
  if (ts.isNumericLiteral(argumentExpression)) return parameters[Number(argumentExpression.text)];
  return parameters.find((parameter) => (ts.getDecorators(parameter) ?? []).length > 0);
}

type Boundary = ReturnType<Engine['boundaryOf']>;

/**
 * The run of a body with what its own transaction hands to it. That transaction is left out where the body is handed the client of
 * another one.
 */
export function bindCarried(request: Run, boundary: Boundary, engine: Engine): { readonly request: Run; readonly boundary: Boundary } {
  const { body, argument } = request;
  const transaction = boundary === 'leaves' ? undefined : boundary?.transaction;
  const { carrier } = transaction ?? {};
  if (transaction === undefined || carrier === undefined) return { request, boundary };
  const index = carrier.parameter === undefined ? -1 : getParameters(carrier.parameter.parent).indexOf(carrier.parameter);
  const isHanded = carrier.joins && index !== -1 && argument(index, [carrier.property]).kind === 'client';
  if (isHanded) return { request, boundary: undefined };
  return { request: { ...request, argument: withCarried(argument, body, transaction.token, carrier, engine) }, boundary };
}

/** The arguments of a method with the client of its own transaction in the one that carries it. */
function withCarried(argument: Run['argument'], method: Body, token: string, carrier: Carrier, engine: Engine): Run['argument'] {
  const parameters = isFunctionNode(method) ? getParameters(method) : [];
  return (index, path): Value => {
    const parameter = parameters[index];
    const isCarried = parameter !== undefined && parameter === carrier.parameter;
    if (isCarried && path[0] === carrier.property) return { kind: 'client', token, path: path.slice(1) };
    // The object that the caller gave is there, and no part of this transaction.
    const isOther = parameter !== undefined && carrier.parameter === undefined && getCarrierType(parameter, engine) === carrier.type;
    if (isOther && path[0] === carrier.property) return { kind: 'absent' };
    return isCarried || isOther ? { kind: 'unknown' } : argument(index, path);
  };
}

function getCarrierType(parameter: ts.ParameterDeclaration, engine: Engine): ts.Symbol | undefined {
  return getTypeSymbol(engine.checker.getTypeAtLocation(parameter), engine);
}

/** The type that an object is declared with, by its name. */
export function getTypeSymbol(type: ts.Type, { checker }: Engine): ts.Symbol | undefined {
  const plain = checker.getNonNullableType(type);
  return plain.aliasSymbol ?? (plain.flags & ts.TypeFlags.Object ? (plain.symbol as ts.Symbol | undefined) : undefined);
}

/** The argument of a call that should carry the transaction's client and does not: its index, and the carrier that is missing. */
export function getDropped(
  call: CallNode,
  declarations: readonly ts.Declaration[],
  evaluate: (argument: ts.Expression, path: Path) => Value,
  carriers: readonly Carrier[],
  engine: Engine,
): { readonly carrier: Carrier; readonly index: number } | undefined {
  const given = getArguments(call);
  if (!ts.isCallExpression(call) || given.some(ts.isSpreadElement)) return undefined;
  if (!mayTake(call, declarations, carriers, engine)) return undefined;
  const isMissing = (argument: ts.Expression | undefined, { property }: Carrier): boolean =>
    argument === undefined || evaluate(argument, [property]).kind === 'absent';
  const types = getTaken(call, engine);
  for (const [index, type] of types.entries()) {
    const carrier = carriers.find((one) => one.type === type);
    if (carrier !== undefined) return isMissing(given[index], carrier) ? { carrier, index } : undefined;
  }
  return undefined;
}

/** Whether a member that somebody else writes, or that a type makes up, takes a carrier. */
export function takesCarrier(
  call: CallNode,
  declarations: readonly ts.Declaration[],
  carriers: readonly Carrier[],
  engine: Engine,
): boolean {
  if (carriers.length === 0 || !ts.isCallExpression(call) || !declarations.every(isOpenMember)) return false;
  if (!mayTake(call, declarations, carriers, engine)) return false;
  return getTaken(call, engine).some((type) => carriers.some((carrier) => carrier.type === type));
}

/** Whether a call may be handed a carrier, as far as words tell: asking for the types of every call costs too much. */
function mayTake(call: CallNode, declarations: readonly ts.Declaration[], carriers: readonly Carrier[], engine: Engine): boolean {
  if (declarations.length === 0) return mayAsk(getCalleeExpression(call), engine);
  return declarations.some((declaration) => {
    if (!ts.isFunctionLike(declaration)) return !ts.isClassLike(declaration);
    const written = declaration.parameters.map(({ type }) => type?.getText() ?? '').join();
    return carriers.some(({ type }) => written.includes(type.name));
  });
}

/** Whether what nobody declares has a type at least (a member of a mapped type), or else is called like what asks a database. */
function mayAsk(callee: ts.Expression, engine: Engine): boolean {
  const name = getMemberName(callee);
  if (name === undefined) return false;
  return getSymbol(callee, engine) !== undefined || engine.index.mayRead(name) || engine.index.mayWrite(name);
}

/** The types that a call takes, by the signature; where none can be seen, those that it is given. */
function getTaken(call: ts.CallExpression, engine: Engine): readonly (ts.Symbol | undefined)[] {
  const { checker } = engine;
  if (getSymbol(call.expression, engine) === undefined)
    return call.arguments.map((argument) => getTypeSymbol(checker.getTypeAtLocation(argument), engine));
  engine.counters.signaturesAsked++;
  const parameters = checker.getResolvedSignature(call)?.parameters ?? [];
  return parameters.map((parameter) => getTypeSymbol(checker.getTypeOfSymbolAtLocation(parameter, call), engine));
}

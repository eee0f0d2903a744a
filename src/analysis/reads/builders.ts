import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getSymbol, getTypeNames, getValueDeclaration } from '../program/symbols.ts';
import {
  type FunctionNode,
  getCalleeExpression,
  getEnclosingBody,
  getParameters,
  getReceiver,
  getReturns,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { getMentions, isConditional } from './mentions.ts';

/** One call on a query while it is put together. */
export interface BuilderCall {
  readonly call: ts.CallExpression;
  /** It is made only where this holds. */
  readonly condition: ts.Expression | undefined;
  /** The functions it stands in, and the calls of them, innermost first. */
  readonly through: readonly { readonly body: FunctionNode; readonly call: ts.CallExpression }[];
}

/** All calls on a query, and whether it came from somewhere that can't be seen. */
export interface Building {
  readonly calls: readonly BuilderCall[];
  readonly isUnseen: boolean;
}

const MAX_DEPTH = 5;
const BUILDER = /(Query|Select\w*|Find\w*|Select)Builder$|^(Query|Aggregate|FindCursor|QueryInterface|SelectQueryBuilder)$/;

interface Visit {
  readonly engine: Engine;
  readonly found: BuilderCall[];
  readonly seen: Set<ts.Node>;
  unseen: boolean;
}

/** The calls that put together the query that a read sends: those in its chain, and those on the variable that holds it. */
export function getBuilding(read: ts.CallExpression | ts.TaggedTemplateExpression, engine: Engine): Building {
  const visit: Visit = { engine, found: [], seen: new Set([read]), unseen: false };
  visitOutward(read, [], undefined, visit, 0);
  const end = getChainEnd(read);
  visitHolder(end, [], visit, 0);
  const receiver = getReceiver(getCalleeExpression(read));
  if (receiver !== undefined) visitInward(receiver, [], visit, 0);
  return { calls: visit.found, isUnseen: visit.unseen };
}

/** The outermost call of a chain: `db.select().from(t).limit(1)` of `db.select()`. Promises end it. */
export function getChainEnd(call: ts.Expression): ts.Expression {
  let node = call;
  for (;;) {
    const access = skipParents(node);
    const { parent } = access;
    if (!ts.isPropertyAccessExpression(parent) || parent.expression !== access || /^(then|catch|finally)$/.test(parent.name.text))
      return node;
    if (!ts.isCallExpression(parent.parent) || parent.parent.expression !== parent) return node;
    node = parent.parent;
  }
}

function skipParents(node: ts.Node): ts.Node {
  let current = node;
  while (ts.isParenthesizedExpression(current.parent) || ts.isAsExpression(current.parent) || ts.isNonNullExpression(current.parent))
    current = current.parent;
  return current;
}

type Through = BuilderCall['through'];

/** The calls behind a part of a chain. */
function visitOutward(start: ts.Expression, through: Through, condition: ts.Expression | undefined, visit: Visit, depth: number): void {
  let node: ts.Expression = start;
  const end = getChainEnd(start);
  while (node !== end) {
    const access = skipParents(node).parent;
    if (!ts.isCallExpression(access.parent)) return;
    node = access.parent;
    add(node as ts.CallExpression, condition, through, visit, depth);
  }
}

function add(call: ts.CallExpression, condition: ts.Expression | undefined, through: Through, visit: Visit, depth: number): void {
  if (visit.found.some((known) => known.call === call && known.through.length === through.length)) return;
  visit.found.push({ call, condition, through });
  // `.modify((query) => query.limit(1))`, `.$call(page(limit))`
  for (const argument of call.arguments) {
    const value = skipOuter(argument);
    if (!isFunctionNode(value)) continue;
    const [first] = getParameters(value);
    if (first !== undefined) visitMentions(first, value, through, condition, visit, depth + 1);
  }
}

/** The calls before a part of a chain, and what it begins with. */
function visitInward(start: ts.Expression, through: Through, visit: Visit, depth: number): void {
  const node = skipOuter(start);
  if (depth > MAX_DEPTH || visit.seen.has(node)) return;
  visit.seen.add(node);
  const { engine } = visit;
  if (ts.isAwaitExpression(node)) return visitInward(node.expression, through, visit, depth);
  if (ts.isConditionalExpression(node)) {
    visitInward(node.whenTrue, through, visit, depth + 1);
    visitInward(node.whenFalse, through, visit, depth + 1);
  } else if (ts.isCallExpression(node)) {
    add(node, undefined, through, visit, depth);
    const callee = getCalleeExpression(node);
    const receiver = getReceiver(callee);
    const body = getNamedFunction(callee, engine);
    if (body === undefined) {
      if (receiver !== undefined) visitInward(receiver, through, visit, depth);
      else if (isParameter(callee, engine) && isBuilder(node, engine) && !isClient(callee, engine)) visit.unseen = true;
      return;
    }
    // A helper of the project: what it puts on the query it returns, or on the one it is given.
    const inner: Through = [{ body, call: node }, ...through];
    for (const returned of getReturns(body)) visitInward(returned, inner, visit, depth + 1);
    node.arguments.forEach((argument, index) => visitGiven(argument, index, body, node, through, visit, depth));
  } else if (ts.isIdentifier(node)) visitVariable(node, through, visit, depth);
}

function isParameter(callee: ts.Expression, engine: Engine): boolean {
  const declaration = getSymbol(callee, engine)?.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration);
}

/** A query that is handed to a helper: the helper's calls on it, and those before. */
function visitGiven(
  argument: ts.Expression,
  index: number,
  body: FunctionNode,
  call: ts.CallExpression,
  through: Through,
  visit: Visit,
  depth: number,
): void {
  if (depth > MAX_DEPTH || isFunctionNode(skipOuter(argument)) || !isBuilder(argument, visit.engine)) return;
  const parameter = getParameters(body)[index];
  if (parameter !== undefined) visitMentions(parameter, body, [{ body, call }, ...through], undefined, visit, depth + 1);
  visitInward(argument, through, visit, depth + 1);
}

function visitVariable(node: ts.Identifier, through: Through, visit: Visit, depth: number): void {
  const { engine } = visit;
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
  const isGiven = ts.isParameter(declaration) && isBuilder(node, engine);
  if (isGiven) {
    // What the code around a helper put on it is only known where that was looked at first.
    if (!through.some(({ body }) => body === declaration.parent)) visit.unseen = true;
    visitMentions(declaration, getEnclosingBody(node), through, undefined, visit, depth);
  } else if (ts.isVariableDeclaration(declaration)) {
    if (declaration.initializer !== undefined) visitInward(declaration.initializer, through, visit, depth + 1);
    if (isBuilder(node, engine)) visitMentions(declaration, getEnclosingBody(declaration), through, undefined, visit, depth);
  }
}

/** `const query = …`: the calls on the variable that a chain is put into. */
function visitHolder(end: ts.Expression, through: Through, visit: Visit, depth: number): void {
  const { parent } = skipParents(end);
  if (ts.isVariableDeclaration(parent) && parent.initializer !== undefined && ts.isIdentifier(parent.name))
    visitMentions(parent, getEnclosingBody(parent), through, undefined, visit, depth);
}

/** The calls on a variable, wherever it is mentioned in the body that declares it. */
function visitMentions(
  declaration: ts.Declaration,
  scope: ts.Node,
  through: Through,
  around: ts.Expression | undefined,
  visit: Visit,
  depth: number,
): void {
  if (depth > MAX_DEPTH || visit.seen.has(declaration)) return;
  visit.seen.add(declaration);
  const { engine } = visit;
  for (const mention of getMentions(declaration, engine)) {
    const body = isFunctionNode(scope) || ts.isSourceFile(scope) ? scope : getEnclosingBody(mention);
    const condition = isConditional(mention, body as FunctionNode) ?? around;
    visitOutward(mention, through, condition, visit, depth);
    const { parent } = mention;
    if (ts.isBinaryExpression(parent) && parent.left === mention && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      visitAssigned(parent.right, condition, through, visit, depth);
    const call = ts.isCallExpression(parent) && parent.expression !== mention ? parent : undefined;
    const helper = call === undefined ? undefined : getNamedFunction(getCalleeExpression(call), engine);
    if (call === undefined || helper === undefined) continue;
    const parameter = getParameters(helper)[call.arguments.indexOf(mention)];
    if (parameter !== undefined) visitMentions(parameter, helper, [{ body: helper, call }, ...through], condition, visit, depth + 1);
  }
}

/** `query = paginate(query, limit)` */
function visitAssigned(value: ts.Expression, condition: ts.Expression | undefined, through: Through, visit: Visit, depth: number): void {
  const before = visit.found.length;
  visitInward(value, through, visit, depth + 1);
  if (condition === undefined) return;
  for (let index = before; index < visit.found.length; index++) {
    const found = visit.found[index];
    if (found !== undefined) visit.found[index] = { ...found, condition: found.condition ?? condition };
  }
}

/** Whether an expression is a query that is still put together. */
function isBuilder(node: ts.Expression, engine: Engine): boolean {
  const { checker } = engine;
  return getTypeNames(checker.getTypeAtLocation(node), checker).some((name) => BUILDER.test(name)) && !isClient(node, engine);
}

/** What begins transactions begins queries, too: nothing was put on it before. */
function isClient(node: ts.Expression, { checker }: Engine): boolean {
  return checker.getPropertyOfType(checker.getTypeAtLocation(node), 'transaction') !== undefined;
}

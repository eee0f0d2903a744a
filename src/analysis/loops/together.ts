import ts from 'typescript';
import type { Context } from '../context.ts';
import type { OperationFact, Step } from '../flow/facts.ts';
import {
  type CallNode,
  getArguments,
  getEnclosingBody,
  getMemberName,
  getWholeChain,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { getSymbol } from '../program/symbols.ts';
import type { Loop } from './loops.ts';
import { getPassed } from './passed.ts';

const MAX_STEPS = 40;

/** Whether a library makes one statement of what is asked for in one tick, as all rounds do: `Promise.all(ids.map((id) => load(id)))`. */
export function isGathered(path: readonly Step[], loop: Loop, context: Context): boolean {
  const { node } = loop;
  if (!ts.isCallExpression(node) || !/^(map|flatMap|forEach|from)$/.test(getMemberName(node.expression) ?? '')) return false;
  return mayGather(path, context) && path.every(({ call }) => call === node || isFirstAwaited(call));
}

/** Whether a library makes one statement of such reads wherever they meet. */
export function mayGather(path: readonly Step[], context: Context): boolean {
  const last = path.at(-1)?.call;
  const fact = last === undefined ? undefined : identify(last as CallNode, context).match?.fact;
  return fact !== undefined && 'operation' in fact && fact.traits?.includes('gathered') === true && !isTimed(last as CallNode);
}

/** Whether a query asks about the very moment it is built, `{ gt: new Date() }`: no two of them are alike but for their key. */
function isTimed(call: CallNode): boolean {
  const asksNow = (node: ts.Node): boolean =>
    (ts.isNewExpression(node) && (node.arguments ?? []).length === 0) || (ts.forEachChild(node, asksNow) ?? false);
  return getArguments(call).some(asksNow);
}

/** Whether nothing is awaited before a call in its function, which runs it once. */
function isFirstAwaited(call: ts.Node): boolean {
  const body = getEnclosingBody(call);
  for (let node = call; node !== body; node = node.parent) if (ts.isIterationStatement(node, false)) return false;
  const waits = (node: ts.Node): boolean => {
    if (isFunctionNode(node) && node !== body) return false;
    return (ts.isAwaitExpression(node) && node.end <= call.getStart()) || (ts.forEachChild(node, waits) ?? false);
  };
  return !waits(body);
}

/** Whether what a path builds is only built in the loop, and sent with the others by a call that takes a list: `$transaction(updates)`. */
export function isSentTogether(path: readonly Step[], context: Context): boolean {
  return path.some(({ call }) => isTaken(call, context, new Set()));
}

/** Whether a query is only written out as text, to become a part of another one: `query.where(…)`, and `query.toQuery()` later on. */
export function isWrittenOut(fact: OperationFact, path: readonly Step[]): boolean {
  const last = path.at(-1)?.call;
  if (last === undefined || !fact.traits.includes('lazy')) return false;
  const chain = getWholeChain(last);
  let root = chain;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
  if (!ts.isExpressionStatement(chain.parent) || !ts.isIdentifier(root)) return false;
  const { text } = root;
  let isText = false;
  let isSent = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === text) {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && /^to(Query|SQL|String)$/.test(parent.name.text)) isText = true;
      else if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent)) isSent = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(chain));
  return isText && !isSent;
}

/** Whether the elements of a loop are statements as they stand: whoever wrote them may have put many rows into each. */
export function isReadyMade(fact: OperationFact, path: readonly Step[], { elements }: Loop, context: Context): boolean {
  const last = path.at(-1)?.call;
  if (fact.operation !== 'raw' || last === undefined || !isCallNode(last) || !takesText(last, context)) return false;
  const isElement = (text: ts.Expression | undefined, before: readonly Step[]): boolean => {
    const name = text && getWhole(text, context);
    const declaration = name && getSymbol(name, context)?.valueDeclaration;
    if (declaration === undefined) return false;
    if (elements.some((element) => isWithin(declaration, element.parent))) return true;
    const passed = ts.isParameter(declaration) ? getPassed(declaration, before) : undefined;
    return passed !== undefined && isElement(passed.given, passed.before);
  };
  return isElement(getArguments(last)[0], path);
}

/** Whether a call is given its statement first: one that was prepared is given its values. */
function takesText(call: CallNode, context: Context): boolean {
  const { match } = identify(call, context);
  if (match === undefined || ts.isTaggedTemplateExpression(call)) return false;
  if ('sql' in match.fact) return match.fact.sql === 0;
  const [first] = context.checker.getResolvedSignature(call)?.parameters ?? [];
  const declaration = first?.valueDeclaration;
  if (first === undefined || (declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken)) return false;
  return (context.checker.getTypeOfSymbol(first).flags & ts.TypeFlags.Any) === 0;
}

/** The name that a text is of, or of a property, or what a library makes of that: `sql`, `statement.text`, `sql.raw(text)`. */
function getWhole(text: ts.Expression, context: Context): ts.Identifier | undefined {
  const node = skipOuter(text);
  if (ts.isPropertyAccessExpression(node)) return getWhole(node.expression, context);
  if (ts.isCallExpression(node) && node.arguments.length === 1) {
    const isOfLibrary = getSymbol(node.expression, context)?.valueDeclaration?.getSourceFile().isDeclarationFile === true;
    return isOfLibrary ? getWhole(node.arguments[0] as ts.Expression, context) : undefined;
  }
  return ts.isIdentifier(node) ? node : undefined;
}

function isTaken(start: ts.Node, context: Context, seen: Set<string>): boolean {
  let node = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { parent } = node;
    if (ts.isAwaitExpression(parent) || ts.isExpressionStatement(parent) || ts.isSourceFile(parent)) return false;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return isTakenBy(parent.name, context, seen);
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
      const fn = ts.isArrowFunction(parent) ? parent : getEnclosingBody(parent);
      if (
        !isFunctionNode(fn) ||
        !ts.isCallExpression(fn.parent) ||
        fn.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true
      )
        return false;
      node = fn.parent;
    } else if (ts.isTaggedTemplateExpression(parent)) {
      const fact = identify(parent, context).match?.fact;
      return fact !== undefined && 'operation' in fact;
    } else if (ts.isCallExpression(parent) && parent.expression !== node) {
      const { expression: callee } = parent;
      if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'push' && ts.isIdentifier(callee.expression))
        return isTakenBy(callee.expression, context, seen);
      if (/^(union|intersect|except)(All)?$/.test(getMemberName(callee) ?? '')) return true;
      const fact = identify(parent, context).match?.fact;
      return fact !== undefined && ('transaction' in fact || ('operation' in fact && fact.operation === 'raw'));
    } else {
      node = parent;
    }
  }
  return false;
}

/** Whether a mention of a list stands where it is taken. */
function isTakenBy(name: ts.Identifier, context: Context, seen: Set<string>): boolean {
  if (seen.has(name.text)) return false;
  seen.add(name.text);
  const isMention = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && !ts.isPropertyAccessExpression(node.parent))
      return isTaken(node, context, seen);
    return ts.forEachChild(node, isMention) ?? false;
  };
  return isMention(getEnclosingBody(name));
}

import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Step } from '../flow/facts.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getBodyOfThis,
  getCalleeExpression,
  getParameters,
  getReceiver,
  getWholeChain,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import type { Loop } from './loops.ts';

/** What depends on the elements of a loop, by declaration: all of it, or only members of these names. */
export type Dependent = Map<ts.Node, ReadonlySet<string> | undefined>;

/** Everything in the loop's own code that depends on its elements. */
export function getDependent(loop: Pick<Loop, 'repeated' | 'elements'>, context: Context): Dependent {
  const dependent: Dependent = new Map();
  for (const name of loop.elements) addNames(name, dependent);
  spread(loop.repeated, dependent, context);
  return dependent;
}

/** Whether what the last call of a path is given, or a part of that, depends on what the first calls were given. */
export function reaches(path: readonly Step[], dependent: Dependent, context: Context, partsOf = getChain): boolean {
  const known: Dependent = new Map(dependent);
  for (const { call, into, passed } of path) {
    if (into === undefined) return partsOf(call).some((part) => known.has(part) || mentions(part, known, context));
    if (ts.isPropertyAccessExpression(call) || ts.isIdentifier(call)) {
      // A getter, or a field that is computed from its row.
      if (mentions(ts.isIdentifier(call) ? call : call.expression, known, context)) {
        add(into, known);
        if (isFunctionNode(into)) for (const { name } of into.parameters) addNames(name, known);
      }
      if (!ts.isSourceFile(into)) spread(into, known, context);
    }
    if (!isCallNode(call)) continue;
    if (passed !== undefined && isFunctionNode(passed.node)) bindPassed(call, passed.node, known, context);
    else if (isFunctionNode(into)) bindArguments(call, into, known, context);
    const receiver = getReceiver(getCalleeExpression(call));
    if (receiver !== undefined && mentions(receiver, known, context)) add(into, known);
    if (!ts.isSourceFile(into)) spread(into, known, context);
  }
  return false;
}

function bindArguments(call: CallNode, into: ts.SignatureDeclaration, known: Dependent, context: Context): void {
  const given = getArguments(call);
  getParameters(into).forEach((parameter, index) => {
    const own = parameter.dotDotDotToken === undefined ? given.slice(index, index + 1) : given.slice(index);
    const isSpread = given.slice(0, index + 1).some(ts.isSpreadElement);
    if ((isSpread ? given : own).some((argument) => mentions(argument, known, context))) addNames(parameter.name, known);
  });
}

/** A function that was handed over: it is given what the call it was handed to is about. */
function bindPassed(call: CallNode, into: ts.SignatureDeclaration, known: Dependent, context: Context): void {
  const receiver = getReceiver(getCalleeExpression(call));
  const about = [...(receiver === undefined ? [] : [receiver]), ...getArguments(call)];
  if (about.some((part) => mentions(part, known, context))) for (const { name } of into.parameters) addNames(name, known);
}

/** Adds what is made of something dependent: variables, elements of further loops, parameters of functions that are run for them. */
function spread(code: ts.Node, known: Dependent, context: Context): void {
  for (let round = 0, before = -1; weigh(known) !== before && round < 6; round++) {
    before = weigh(known);
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node)) {
        const loop = node.parent.parent;
        const source = ts.isForOfStatement(loop) || ts.isForInStatement(loop) ? loop.expression : node.initializer;
        if (source !== undefined && mentions(source, known, context)) addNames(node.name, known);
      } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        if (mentions(node.right, known, context)) addTarget(node.left, known, context);
      } else if (ts.isCallExpression(node)) {
        bindCallbacks(node, known, context);
        bindRoot(node, code, known, context);
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
  }
}

/** `total = …` makes the variable dependent, `row.total = …` that member of the row. */
function addTarget(left: ts.Expression, known: Dependent, context: Context): void {
  let target = skipOuter(left);
  let member: string | undefined;
  while (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) {
    member = ts.isPropertyAccessExpression(target) ? target.name.text : undefined;
    target = skipOuter(target.expression);
  }
  const declaration = ts.isIdentifier(target) ? getValueDeclaration(target, context) : undefined;
  if (declaration !== undefined) add(declaration, known, member);
}

/** `rows.map((row) => …)` of something dependent hands dependent things to its callback. */
function bindCallbacks(call: ts.CallExpression, known: Dependent, context: Context): void {
  const receiver = getReceiver(getCalleeExpression(call));
  const callbacks = call.arguments.filter((argument) => isFunctionNode(skipOuter(argument)));
  const isAbout = receiver !== undefined && mentions(receiver, known, context);
  const others = call.arguments.filter((argument) => !callbacks.includes(argument));
  if (callbacks.length > 0 && (isAbout || others.some((argument) => mentions(argument, known, context)))) {
    for (const callback of callbacks) {
      const fn = skipOuter(callback);
      if (isFunctionNode(fn)) for (const { name } of fn.parameters) addNames(name, known);
    }
  }
}

/** `list.push(row)` makes the list dependent, `query.where({ id })` a query that the code itself begins. */
function bindRoot(call: ts.CallExpression, code: ts.Node, known: Dependent, context: Context): void {
  const root = getRoot(call);
  if (root === undefined || !call.arguments.some((argument) => mentions(argument, known, context))) return;
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : undefined;
  const declaration = getValueDeclaration(root, context);
  const isOwn = declaration !== undefined && ts.isExpressionStatement(call.parent) && isWithin(declaration, code);
  if (declaration !== undefined && (isOwn || name === 'push' || name === 'set' || name === 'add')) add(declaration, known);
}

/** What a chain of calls begins with: `query` of `query.where(…).limit(1)`. */
function getRoot(call: ts.Expression): ts.Identifier | undefined {
  let root = call;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = skipOuter(root.expression);
  return ts.isIdentifier(root) && root !== getCalleeExpression(call as ts.CallExpression) ? root : undefined;
}

/** The key that a store is asked for. */
export function getKeyOf(call: ts.Node): readonly ts.Node[] {
  return isCallNode(call) ? getArguments(call).slice(0, 1) : [];
}

/** The whole chain of calls around a call (`db.select().from(t).where(eq(t.id, id))`), and the variable that more may be added to. */
function getChain(call: ts.Node): readonly ts.Node[] {
  const chain = getWholeChain(call);
  const isKept = ts.isVariableDeclaration(chain.parent) && chain.parent.initializer === chain;
  return isKept ? [chain, chain.parent] : [chain];
}

/** Whether code mentions something dependent; a `this` counts in methods of something dependent. */
export function mentions(code: ts.Node, known: Dependent, context: Context): boolean {
  const isKnown = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) return known.has(getBodyOfThis(node));
    if (ts.isIdentifier(node)) {
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
      if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
      const declaration = getValueDeclaration(node, context);
      if (declaration === undefined || !known.has(declaration)) return false;
      const members = known.get(declaration);
      const { parent } = node;
      return members === undefined || !ts.isPropertyAccessExpression(parent) || members.has(parent.name.text);
    }
    return ts.forEachChild(node, isKnown) ?? false;
  };
  return isKnown(code);
}

function add(declaration: ts.Node, known: Dependent, member?: string): void {
  const members = known.get(declaration);
  if (member === undefined) known.set(declaration, undefined);
  else if (!known.has(declaration) || members !== undefined) known.set(declaration, new Set([...(members ?? []), member]));
}

/** How much is known to be dependent. */
function weigh(known: Dependent): number {
  return [...known.values()].reduce((sum, members) => sum + (members === undefined ? 1000 : members.size), 0);
}

function addNames(name: ts.BindingName, known: Dependent): void {
  if (ts.isIdentifier(name)) add(name.parent, known);
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(element.name, known);
}

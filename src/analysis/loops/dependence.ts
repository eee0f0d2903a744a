import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Step } from '../flow/facts.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getParameters,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import type { Loop } from './loops.ts';

/** What depends on the elements of a loop, by declaration. */
export type Dependent = Set<ts.Node>;

/** Everything in the loop's own code that depends on its elements. */
export function getDependent(loop: Loop, context: Context): Dependent {
  const dependent: Dependent = new Set();
  for (const name of loop.elements) addNames(name, dependent);
  spread(loop.repeated, dependent, context);
  return dependent;
}

/** Whether what the last call of a path is given depends on what the first calls were given. */
export function reaches(path: readonly Step[], dependent: Dependent, context: Context): boolean {
  const known: Dependent = new Set(dependent);
  for (const { call, into, passed } of path) {
    if (into === undefined) return mentionsInChain(call, known, context);
    if (ts.isPropertyAccessExpression(call)) {
      // A getter.
      if (mentions(call.expression, known, context)) known.add(into);
      if (!ts.isSourceFile(into)) spread(into, known, context);
    }
    if (!isCallNode(call)) continue;
    if (passed !== undefined && isFunctionNode(passed.node)) bindPassed(call, passed.node, known, context);
    else if (isFunctionNode(into)) bindArguments(call, into, known, context);
    const receiver = getReceiver(getCalleeExpression(call));
    if (receiver !== undefined && mentions(receiver, known, context)) known.add(into);
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
  for (let round = 0, before = -1; known.size !== before && round < 6; round++) {
    before = known.size;
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node)) {
        const loop = node.parent.parent;
        const source = ts.isForOfStatement(loop) || ts.isForInStatement(loop) ? loop.expression : node.initializer;
        if (source !== undefined && mentions(source, known, context)) addNames(node.name, known);
      } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        // `row.total = total` makes the row dependent, as `total = …` makes the variable.
        let target = skipOuter(node.left);
        while (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) target = skipOuter(target.expression);
        if (ts.isIdentifier(target) && mentions(node.right, known, context)) addSymbol(target, known, context);
      } else if (ts.isCallExpression(node)) {
        bindCallbacks(node, known, context);
        bindRoot(node, code, known, context);
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
  }
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
  const declaration = getDeclaration(root, context);
  const isOwn = declaration !== undefined && ts.isExpressionStatement(call.parent) && isWithin(declaration, code);
  if (declaration !== undefined && (isOwn || name === 'push' || name === 'set' || name === 'add')) known.add(declaration);
}

/** What a chain of calls begins with: `query` of `query.where(…).limit(1)`. */
function getRoot(call: ts.Expression): ts.Identifier | undefined {
  let root = call;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = skipOuter(root.expression);
  return ts.isIdentifier(root) && root !== getCalleeExpression(call as ts.CallExpression) ? root : undefined;
}

/** Whether the whole chain of calls around a call (`db.select().from(t).where(eq(t.id, id))`) mentions something dependent. */
function mentionsInChain(call: ts.Node, known: Dependent, context: Context): boolean {
  let chain = call;
  for (;;) {
    const { parent } = chain;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === chain) chain = parent;
    else if (ts.isCallExpression(parent) && parent.expression === chain) chain = parent;
    else break;
  }
  return mentions(chain, known, context);
}

/** Whether code mentions something dependent; a `this` counts in methods of something dependent. */
export function mentions(code: ts.Node, known: Dependent, context: Context): boolean {
  const isKnown = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) return known.has(getOwner(node));
    if (ts.isIdentifier(node)) {
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
      if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
      const declaration = getDeclaration(node, context);
      return declaration !== undefined && known.has(declaration);
    }
    return ts.forEachChild(node, isKnown) ?? false;
  };
  return isKnown(code);
}

/** The function whose `this` it is. */
function getOwner(node: ts.Node): ts.Node {
  let owner: ts.Node = getEnclosingBody(node);
  while (ts.isArrowFunction(owner)) owner = getEnclosingBody(owner);
  return owner;
}

function getDeclaration(node: ts.Identifier, context: Context): ts.Node | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? context.checker.getShorthandAssignmentValueSymbol(node.parent)
    : getSymbol(node, context);
  return symbol?.valueDeclaration;
}

function addSymbol(node: ts.Identifier, known: Dependent, context: Context): void {
  const declaration = getDeclaration(node, context);
  if (declaration !== undefined) known.add(declaration);
}

function addNames(name: ts.BindingName, known: Dependent): void {
  if (ts.isIdentifier(name)) known.add(name.parent);
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(element.name, known);
}

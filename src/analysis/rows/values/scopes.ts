import ts from 'typescript';
import type { Context } from '../../context.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getChanges } from './changes.ts';
import {
  type Body,
  type CallNode,
  getArguments,
  getBodyOfThis,
  getCalleeExpression,
  getEnclosingBody,
  getParameters,
  getReceiver,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../../program/syntax.ts';

/** One body on the way from where a question is asked to an operation: what its parameters are stands at the call. */
export interface Scope {
  readonly body: Body;
  /** The call that runs it, and the scope in which that stands; none for the body that the question begins with. */
  readonly call?: CallNode;
  readonly caller?: Scope;
  /** What the call hands to a function that it is given by its name: `rows` of `rows.map(toOrder)`. */
  readonly handed?: Placed;
}

/** An expression with the scope in which it is to be read. */
export interface Placed<Node extends ts.Expression = ts.Expression> {
  readonly node: Node;
  readonly scope: Scope;
}

const MAX_STEPS = 12;

/** The innermost scope whose code holds a node; the scope itself where none does. */
export function getScopeOf(node: ts.Node, scope: Scope): Scope {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.caller) {
    if (isWithin(node, current.body)) return current;
  }
  return { body: getEnclosingBody(node) };
}

/** What a parameter was given: undefined where the call is not known, or a spread hides it. */
export function getGiven(parameter: ts.ParameterDeclaration, scope: Scope): Placed | undefined {
  const owner = getScopeOf(parameter, scope);
  if (owner.body !== parameter.parent || owner.call === undefined || owner.caller === undefined) return undefined;
  const index = getParameters(parameter.parent).indexOf(parameter);
  if (owner.handed !== undefined) return index === 0 ? owner.handed : undefined;
  if (owner.handed !== undefined) return index === 0 ? owner.handed : undefined;
  const given = getArguments(owner.call).slice(0, index + 1);
  const argument = given.some(ts.isSpreadElement) ? undefined : given[index];
  if (argument !== undefined) return { node: argument, scope: owner.caller };
  return parameter.initializer === undefined ? undefined : { node: parameter.initializer, scope: owner };
}

/** The scope of the method that a `this` belongs to. */
export function getMethodScope(node: ts.Node, scope: Scope): Scope | undefined {
  const body = getBodyOfThis(node);
  let current: Scope | undefined = scope;
  while (current !== undefined && current.body !== body) current = current.caller;
  return current;
}

/** What `this` stands for in a method: what the method was called on. */
export function getOwner(node: ts.Node, scope: Scope): Placed | undefined {
  const { call, caller } = getMethodScope(node, scope) ?? {};
  if (call === undefined || caller === undefined || ts.isNewExpression(call)) return undefined;
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? undefined : { node: receiver, scope: caller };
}

/** `this`, or `super`, which is called on the same. */
export function isThis(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword;
}

/** The properties that a destructured name stands for, outermost first, with what is destructured. */
export function getBound(element: ts.BindingElement): {
  readonly root: ts.VariableDeclaration | ts.ParameterDeclaration;
  readonly path: readonly string[];
} {
  const path: string[] = [];
  let current: ts.Node = element;
  while (ts.isBindingElement(current)) {
    const pattern: ts.BindingPattern = current.parent;
    if (ts.isArrayBindingPattern(pattern)) path.unshift(`#${pattern.elements.indexOf(current)}`);
    else if (current.dotDotDotToken === undefined) {
      const key = current.propertyName ?? current.name;
      path.unshift(ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : '?');
    }
    current = pattern.parent;
  }
  return { root: current as ts.VariableDeclaration | ts.ParameterDeclaration, path };
}

/** The expression that stands behind names: constants, parameters, properties of objects that were written down. */
export function resolve(placed: Placed, context: Context, steps = 0): Placed {
  const node = skipOuter(placed.node);
  const { scope } = placed;
  if (steps > MAX_STEPS) return { node, scope };
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, context);
    const found = declaration === undefined ? undefined : resolveDeclaration(declaration, scope, context, steps + 1);
    return found === undefined ? { node, scope } : resolve(found, context, steps + 1);
  }
  if (isThis(node)) {
    const owner = getOwner(node, scope);
    return owner === undefined ? { node, scope } : resolve(owner, context, steps + 1);
  }
  if (ts.isPropertyAccessExpression(node)) {
    const found = getProperty(resolve({ node: node.expression, scope }, context, steps + 1), node.name.text, context, steps + 1);
    return found === undefined ? { node, scope } : resolve(found, context, steps + 1);
  }
  return { node, scope };
}

function resolveDeclaration(declaration: ts.Declaration, scope: Scope, context: Context, steps: number): Placed | undefined {
  if (ts.isParameter(declaration)) return getGiven(declaration, scope);
  if (ts.isVariableDeclaration(declaration)) {
    const { initializer } = declaration;
    const isPlain = initializer !== undefined && ts.isIdentifier(declaration.name) && !isMadeOnce(skipOuter(initializer));
    return isPlain ? { node: initializer, scope: getScopeOf(declaration, scope) } : undefined;
  }
  if (!ts.isBindingElement(declaration)) return undefined;
  const { root, path } = getBound(declaration);
  const start = ts.isParameter(root)
    ? getGiven(root, scope)
    : root.initializer === undefined
      ? undefined
      : { node: root.initializer, scope: getScopeOf(root, scope) };
  let current = start === undefined ? undefined : resolve(start, context, steps);
  for (const name of path) current = current === undefined ? undefined : getProperty(current, name, context, steps);
  return current;
}

/** Something that is another with each run: the name stands for it, not what makes it. */
function isMadeOnce(node: ts.Expression): boolean {
  return ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isNewExpression(node);
}

/** A property of an object that was written down there. */
export function getProperty({ node, scope }: Placed, name: string, context: Context, steps = 0): Placed | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  for (const member of node.properties.toReversed()) {
    if (ts.isPropertyAssignment(member) && getNameText(member.name) === name) return { node: member.initializer, scope };
    if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return { node: member.name, scope };
    if (!ts.isSpreadAssignment(member)) continue;
    const inner =
      steps > MAX_STEPS
        ? undefined
        : getProperty(resolve({ node: member.expression, scope }, context, steps + 1), name, context, steps + 1);
    if (inner !== undefined) return inner;
  }
  return getPut(node, name, scope);
}

/** `const change = {}; if (title) change.title = title;`: what was put into an object since, where that is one thing. */
function getPut(literal: ts.ObjectLiteralExpression, name: string, scope: Scope): Placed | undefined {
  let holder: ts.Node = literal.parent;
  while (ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  if (!ts.isVariableDeclaration(holder)) return undefined;
  const [only, ...others] = getChanges(holder).properties.filter(({ path }) => path.length === 1 && path[0] === name);
  if (only?.value === undefined || only.how !== 'set' || others.length > 0) return undefined;
  return { node: only.value, scope: getScopeOf(only.value, scope) };
}

/** The text of a property's name. */
export function getNameText(name: ts.PropertyName | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** Whether a function is handed to a call that stands in a body, so that it is read as part of it. */
export function isInline(fn: ts.Node): boolean {
  for (let node = fn.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isCallExpression(node)) return !isRegistering(node);
    if (ts.isNewExpression(node)) return true;
    const passes =
      ts.isParenthesizedExpression(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isArrayLiteralExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isConditionalExpression(node);
    if (!passes) return false;
  }
  return false;
}

/** A transaction of a driver that does not wait for anything returns no promise either. */
const RUNS_NOW = /^(forEach|each|map|then|catch|finally|transaction)$/;

/** `router.post('/orders', async (request) => …);`: nobody waits for it, so what is handed in runs by itself, some other time. */
function isRegistering(call: ts.CallExpression): boolean {
  const member = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
  let whole: ts.Node = call;
  while (ts.isPropertyAccessExpression(whole.parent) || (ts.isCallExpression(whole.parent) && whole.parent.expression === whole))
    whole = whole.parent;
  return ts.isExpressionStatement(whole.parent) && !RUNS_NOW.test(member);
}

/** The call that a function is handed to. */
export function getTaker(fn: ts.Node): ts.CallExpression | undefined {
  for (let node = fn.parent; !ts.isSourceFile(node) && !isFunctionNode(node); node = node.parent) {
    if (ts.isCallExpression(node)) return node;
  }
  return undefined;
}

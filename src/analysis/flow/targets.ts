import ts from 'typescript';
import { getImplementations, isOpenMember, toFunction } from '../program/implementations.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type Body,
  type CallNode,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { findParent } from '../values/frames.ts';
import { type FunctionValue, getFunctions, type Value } from '../values/values.ts';
import type { Engine } from '../engine.ts';
import type { Walk } from './walk.ts';

/** A function of the project that a call may run. */
export interface Target {
  readonly body: Body;
  /** The function value behind it, where the callee had to be evaluated. */
  readonly value?: FunctionValue | undefined;
  /** The same where only the frame it was made in matters: a function that a factory returned. */
  readonly closure?: FunctionValue | undefined;
  /** The parameter it came by, where a caller handed it in. */
  readonly by?: ts.ParameterDeclaration | undefined;
}

/** The project's own functions that a call may run. */
export function getTargets(
  call: CallNode,
  declarations: readonly ts.Declaration[],
  { engine, frame }: Pick<Walk, 'engine' | 'frame'>,
): readonly Target[] {
  const callee = getCalleeExpression(call);
  if (isFunctionNode(callee)) return [{ body: callee }];
  const named = declarations.flatMap((declaration) => {
    if (declaration.getSourceFile().isDeclarationFile || isOpenMember(declaration)) return [];
    const body = ts.isClassLike(declaration)
      ? declaration.members.find(ts.isConstructorDeclaration)
      : ts.isParameter(declaration)
        ? undefined
        : toFunction(declaration, engine);
    return body !== undefined && isFunctionNode(body) ? [{ body }] : [];
  });
  const overriding = getOverriding(callee, call, named, engine, frame);
  if (overriding !== undefined) return [overriding];
  if (named.length > 0) return named.map((target) => withClosure(target, callee, { engine, frame }));
  if (ts.isNewExpression(call)) return [];
  const values = getFunctions(evaluateCallee(callee, { engine, frame }));
  const by = getParameter(callee, engine);
  if (values.length > 0) return values.map((value) => ({ body: value.node, value, by }));
  return declarations
    .filter(isOpenMember)
    .flatMap((declaration) => getImplementations(declaration, call, engine).map((body) => ({ body })));
}

/** The same where nothing is known of what the body around the call is given. */
export function getTargetBodies(call: CallNode, declarations: readonly ts.Declaration[], engine: Engine): readonly Body[] {
  const frame = engine.unevaluatedFrame(getEnclosingBody(call));
  return getTargets(call, declarations, { engine, frame }).map(({ body }) => body);
}

/** The parameter that an expression names (a member of). */
export function getParameter(expression: ts.Expression, engine: Engine, depth = 0): ts.ParameterDeclaration | undefined {
  let root = skipOuter(expression);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  const named = ts.isIdentifier(root) ? getSymbol(root, engine)?.valueDeclaration : undefined;
  const declaration = named !== undefined && ts.isBindingElement(named) ? ts.walkUpBindingElementsAndPatterns(named) : named;
  if (declaration === undefined || depth > 3) return undefined;
  if (ts.isParameter(declaration)) return declaration;
  const isAlias = ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined;
  return isAlias ? getParameter(declaration.initializer, engine, depth + 1) : undefined;
}

/** A function that was made in another one runs in the frame of that. */
function withClosure(target: Target, callee: ts.Expression, { engine, frame }: Pick<Walk, 'engine' | 'frame'>): Target {
  const { body } = target;
  if (ts.isSourceFile(body) || ts.isClassLike(body.parent) || ts.isSourceFile(getEnclosingBody(body))) return target;
  if (findParent(body, frame) !== undefined) return target;
  const closure = getFunctions(evaluateCallee(callee, { engine, frame })).find(({ node }) => node === body);
  return closure === undefined ? target : { ...target, closure };
}

/** `.call` and `.apply` call what they are taken from. */
function evaluateCallee(callee: ts.Expression, { engine, frame }: Pick<Walk, 'engine' | 'frame'>): Value {
  const name = getMemberName(callee);
  const receiver = getReceiver(callee);
  if (receiver !== undefined && (name === 'call' || name === 'apply')) return engine.evaluate(receiver, frame, []);
  return engine.evaluate(callee, frame, []);
}

/** `this.deliver()` in a base class runs the method of the class that the object is of. */
function getOverriding(
  callee: ts.Expression,
  call: CallNode,
  named: readonly Target[],
  engine: Engine,
  frame: Walk['frame'],
): Target | undefined {
  const receiver = getReceiver(callee);
  if (receiver === undefined || ts.isNewExpression(call) || receiver.kind === ts.SyntaxKind.SuperKeyword) return undefined;
  const self = engine.evaluate(receiver, frame, []);
  if (self.kind !== 'instance') return undefined;
  const [value] = getFunctions(engine.evaluate(callee, frame, []));
  if (value === undefined || named.some(({ body }) => body === value.node)) return undefined;
  return { body: value.node, value };
}

/** Whether a parameter of the body, or of one around it, has this name. */
export function isOwnParameter(name: string, frame: Walk['frame']): boolean {
  const { body, parent } = frame;
  const isNamed =
    isFunctionNode(body) && body.parameters.some((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === name);
  return isNamed || (parent !== undefined && isOwnParameter(name, parent));
}

import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { isTestDouble } from '../../program/implementations.ts';
import {
  type Body,
  type CallNode,
  type FunctionNode,
  getArgument,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  skipOuter,
  mentionsName,
} from '../../program/syntax.ts';
import { identify } from '../../recognition/identity.ts';
import { getNames } from '../../values/names.ts';
import { getFunctions } from '../../values/values.ts';
import { getPayload, runListener } from './events.ts';
import type { Handling } from '../facts.ts';
import { getHandling } from '../handling.ts';
import { getEmitter } from './listeners.ts';
import type { State } from '../state.ts';
import type { Target } from '../targets.ts';
import type { Walk } from '../walk.ts';

/** A method that runs the functions which another method of its class stored under a name. */
interface OwnEmitter {
  readonly registrars: readonly { readonly method: ts.MethodDeclaration; readonly listener: number }[];
  readonly handling: Handling;
}

const emitters = new WeakMap<Body, { readonly found: OwnEmitter | undefined }>();

/** `events.emit('paid', order)` on a class of the project: runs what `events.on('paid', …)` stored. */
export function visitOwnEmitters(targets: readonly Target[], call: CallNode, state: State, walk: Walk): State {
  let current = state;
  for (const { body } of targets) {
    const emitter = emitters.get(body) ?? { found: findEmitter(body, walk.engine) };
    emitters.set(body, emitter);
    const name = emitter.found === undefined ? undefined : getArgument(call, 0);
    if (emitter.found === undefined || name === undefined) continue;
    const handling = emitter.found.handling === 'awaited' ? getHandling(call) : 'detached';
    for (const event of getNames(name, walk.frame, walk.engine)) {
      for (const value of getStored(emitter.found, event, call, walk)) {
        const listener = { value, names: [event], classes: [], emitter: undefined };
        current = runListener(listener, event, getPayload(call, 1, walk), call, handling, current, walk);
      }
    }
  }
  return current;
}

function getStored({ registrars }: OwnEmitter, event: string, call: CallNode, { engine, frame }: Walk): ReturnType<typeof getFunctions> {
  const raisedBy = getEmitter(call, { engine, frame });
  return registrars.flatMap(({ method, listener }) =>
    engine.index.calls((method.name as ts.Identifier).text).flatMap((registration) => {
      const [name, given] = [getArgument(registration, 0), getArgument(registration, listener)];
      if (name === undefined || given === undefined || isTestDouble(registration, engine)) return [];
      if (!identify(registration, engine).declarations.includes(method) || !areAlike(call, registration, engine)) return [];
      const at = engine.unevaluatedFrame(getEnclosingBody(registration));
      const registeredOn = getEmitter(registration, { engine, frame: at });
      if (raisedBy !== undefined && registeredOn !== undefined && raisedBy !== registeredOn) return [];
      return getNames(name, at, engine).includes(event) ? getFunctions(engine.evaluate(given, at, [])) : [];
    }),
  );
}

/** Two emitters of one generic class are told apart by their types. */
function areAlike(call: CallNode, other: CallNode, { checker }: Engine): boolean {
  const [left, right] = [call, other].map((node) => getReceiver(getCalleeExpression(node)));
  if (left === undefined || right === undefined) return false;
  const [one, two] = [checker.getTypeAtLocation(left), checker.getTypeAtLocation(right)];
  const isThis = left.kind === ts.SyntaxKind.ThisKeyword || right.kind === ts.SyntaxKind.ThisKeyword;
  return one === two || (isThis && one.symbol === two.symbol);
}

/** Whether a method runs functions that it finds in a field, and which methods of its class put them there. */
function findEmitter(body: Body, engine: Engine): OwnEmitter | undefined {
  if (!ts.isMethodDeclaration(body as ts.Node) || !ts.isClassLike((body as FunctionNode).parent)) return undefined;
  const method = body as ts.MethodDeclaration & FunctionNode;
  const [name] = method.parameters;
  if (name === undefined || !ts.isIdentifier(name.name) || !mentionsName(method.body, name.name.text)) return undefined;
  const fields = getFields(method);
  const run = fields.size === 0 ? undefined : findStoredCall(method, name.name.text);
  if (run === undefined) return undefined;
  const registrars = (method.parent as ts.ClassLikeDeclaration).members.flatMap((member) => {
    if (!ts.isMethodDeclaration(member) || !isFunctionNode(member) || !ts.isIdentifier(member.name) || member === method) return [];
    const listener = getStoredParameter(member, engine);
    return listener < 1 || ![...getFields(member)].some((field) => fields.has(field)) ? [] : [{ method: member, listener }];
  });
  return registrars.length === 0 ? undefined : { registrars, handling: getInnerHandling(run, method) };
}

/** The fields that a method reads from `this`. */
function getFields(method: ts.Node): ReadonlySet<string> {
  const fields = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isField = ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
    const isMethod = ts.isCallExpression(node.parent) && node.parent.expression === node;
    if (isField && !isMethod) fields.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(method);
  return fields;
}

/** A call of something that was neither declared nor handed in: a variable of the body, `this.handlers[name]`, or an emitter inside. */
function findStoredCall(method: FunctionNode, name: string): CallNode | undefined {
  const locals = new Set<string>();
  let found: CallNode | undefined;
  const visit = (node: ts.Node): void => {
    const isLocal = ts.isVariableDeclaration(node) || (ts.isParameter(node) && node.parent !== method);
    if (isLocal && ts.isIdentifier(node.name)) locals.add(node.name.text);
    if (ts.isCallExpression(node)) {
      const callee = getCalleeExpression(node);
      const isStored = ts.isIdentifier(callee) ? locals.has(callee.text) : ts.isElementAccessExpression(callee);
      const [first] = node.arguments;
      const isInner = getMemberName(callee) === 'emit' && first !== undefined && ts.isIdentifier(first) && first.text === name;
      if (isStored || isInner) found ??= node;
    }
    ts.forEachChild(node, visit);
  };
  visit(method.body);
  return found;
}

/** Which parameter of a method is a function that it keeps; -1 if none is. */
function getStoredParameter(method: FunctionNode, { checker }: Engine): number {
  const parameters = method.parameters as readonly ts.ParameterDeclaration[];
  return parameters.findIndex((parameter) => {
    const { name } = parameter;
    return ts.isIdentifier(name) && keeps(method.body, name.text) && checker.getTypeAtLocation(parameter).getCallSignatures().length > 0;
  });
}

function keeps(node: ts.Node, name: string): boolean {
  if (isCallNode(node) && skipOuter(getCalleeExpression(node)).getText() === name) return false;
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => keeps(child, name)) ?? false;
}

/** Whether the method waits for what it runs; `forEach` does not. */
function getInnerHandling(call: ts.Node, method: FunctionNode): Handling {
  const handling = getHandling(call);
  const around = getEnclosingBody(call);
  if (handling === 'detached' || around === method || ts.isSourceFile(around)) return handling;
  const outer = around.parent;
  if (!ts.isCallExpression(outer) || getMemberName(getCalleeExpression(outer)) === 'forEach') return 'detached';
  return getInnerHandling(outer, method);
}

import ts from 'typescript';
import type { InvokeDoing } from '../../knowledge/library.ts';
import type { Context } from '../context.ts';
import {
  type Body,
  type CallNode,
  type FunctionNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
} from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';

/** Code that runs once for each of several things. */
export interface Loop {
  /** The statement, or the call that runs a function for each element. */
  readonly node: ts.IterationStatement | CallNode;
  /** What is run again: the statement's body, or the function. */
  readonly repeated: ts.Node;
  /** What stands for the element: names that the loop binds. */
  readonly elements: readonly ts.BindingName[];
  /** Where the elements come from, where the loop shows it. */
  readonly collection: ts.Expression | undefined;
}

/** The loops around a call, up to the body that is run, innermost first. */
export function getLoopsAround(call: ts.Node, body: ts.Node, context: Context): readonly Loop[] {
  const loops: Loop[] = [];
  for (let node = call; node !== body && !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIterationStatement(parent, false)) {
      const loop = getStatementLoop(parent, node);
      if (loop !== undefined) loops.push(loop);
    } else if (isFunctionNode(node) && isCallNode(parent)) {
      const loop = getCallbackLoop(parent, node, context);
      if (loop !== undefined) loops.push(loop);
    }
  }
  return loops;
}

function getStatementLoop(node: ts.IterationStatement, part: ts.Node): Loop | undefined {
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    if (part !== node.statement) return undefined;
    const { initializer } = node;
    const elements = ts.isVariableDeclarationList(initializer) ? initializer.declarations.map(({ name }) => name) : [];
    return { node, repeated: node.statement, elements, collection: node.expression };
  }
  if (ts.isForStatement(node) && part === node.initializer) return undefined;
  const counters =
    ts.isForStatement(node) && node.initializer !== undefined && ts.isVariableDeclarationList(node.initializer)
      ? node.initializer.declarations.map(({ name }) => name)
      : [];
  return { node, repeated: node.statement, elements: counters, collection: undefined };
}

/** The loop that a call is when it runs a function for each element. */
export function getCallbackLoop(call: CallNode, callback: FunctionNode | undefined, context: Context): Loop | undefined {
  const name = ts.isNewExpression(call) ? undefined : getMemberName(getCalleeExpression(call));
  if (name === undefined || !mayRepeat(call, name, context)) return undefined;
  const fact = identify(call, context).match?.fact;
  if (fact === undefined || !('invokes' in fact) || fact.each === undefined) return undefined;
  const given = getArgument(call, fact.invokes);
  if (given === undefined || (callback !== undefined && !isWithin(callback, given))) return undefined;
  const collection = getCollection(call, fact.each, context);
  // What is piped from anything but a list may come once.
  if (fact.each === 'piped' && collection === undefined) return undefined;
  const parameters = callback?.parameters ?? [];
  const elements = (/^reduce/.test(name) ? parameters.slice(1) : parameters).map((parameter) => parameter.name);
  return { node: call, repeated: callback ?? given, elements, collection };
}

function getCollection(call: CallNode, each: NonNullable<InvokeDoing['each']>, context: Context): ts.Expression | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  if (each === 'receiver') return receiver;
  if (each === 'chained') return getListInChain(receiver, context);
  if (each !== 'piped') return each === 'unseen' ? undefined : getArgument(call, each);
  const pipe = call.parent;
  const source = ts.isCallExpression(pipe) && pipe.expression !== call ? getReceiver(pipe.expression) : undefined;
  const list = getListStoodFor(source, context);
  return list !== undefined && context.checker.isArrayLikeType(context.checker.getTypeAtLocation(list)) ? list : undefined;
}

/** `PromisePool.for(ids).withConcurrency(4)`: the list that one of the calls was given. */
function getListInChain(chain: ts.Expression | undefined, context: Context): ts.Expression | undefined {
  for (let link = chain; link !== undefined && ts.isCallExpression(link); link = getReceiver(link.expression)) {
    const list = getListStoodFor(link, context);
    if (list !== undefined) return list;
  }
  return undefined;
}

function getListStoodFor(call: ts.Expression | undefined, context: Context): ts.Expression | undefined {
  if (call === undefined || !ts.isCallExpression(call)) return undefined;
  const fact = identify(call, context).match?.fact;
  return fact !== undefined && 'standsFor' in fact ? getArgument(call, fact.standsFor) : undefined;
}

/** Whether a call may run a function for each element, by its name; what is imported goes by any. */
function mayRepeat(call: CallNode, name: string, { catalogue }: Context): boolean {
  const isNamed = catalogue.rows(name).some(({ fact }) => 'invokes' in fact && fact.each !== undefined);
  return (
    isNamed || (ts.isIdentifier(getCalleeExpression(call)) && getArguments(call).length > 1 && getArguments(call).some(isFunctionNode))
  );
}

/** The bodies of a file that hold loops. */
export function getLoopingBodies(file: ts.SourceFile, bodyOf: (node: ts.Node) => Body, context: Context): ReadonlySet<Body> {
  const bodies = new Set<Body>();
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) bodies.add(bodyOf(node));
    else if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const name = getMemberName(getCalleeExpression(node));
      if (name !== undefined && mayRepeat(node, name, context)) bodies.add(bodyOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return bodies;
}

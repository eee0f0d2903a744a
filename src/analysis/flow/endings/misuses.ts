import ts from 'typescript';
import type { TransactionDoing } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  type FunctionNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getLeadingText,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { getSqlBoundary } from '../../program/sql.ts';
import { identify } from '../../recognition/identity.ts';
import { getFunctions } from '../../values/values.ts';
import { getBoundary } from '../boundaries.ts';
import { returnsPromise } from '../handling.ts';
import { findLate } from './kept.ts';

/** A transaction that can't do what it is meant to, whichever way its code takes. */
interface Misuse {
  /**
   * BEGIN on a pool; an async callback where the library commits when the callback returns; a callback whose transaction waits for an
   * end that never comes; a use of its client when it has ended.
   */
  readonly problem: 'pooledBegin' | 'asyncCallback' | 'neverEnds' | 'usedAfterEnd';
  /** What to mark. */
  readonly node: ts.Node;
}

/** The transactions of a file that are misused, in the order of the file. */
export function getMisuses(file: ts.SourceFile, engine: Engine): readonly Misuse[] {
  const found: Misuse[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) found.push(...getMisusesOf(node, engine));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function getMisusesOf(call: CallNode, engine: Engine): readonly Misuse[] {
  const name = getMemberName(getCalleeExpression(call));
  const names = [...(name === undefined ? [] : [name]), ...(ts.isTaggedTemplateExpression(call) && mayBegin(call) ? ['``'] : [])];
  const rows = names.flatMap((one) => engine.catalogue.rows(one));
  const mayPool = rows.some(({ fact }) => 'pooled' in fact) && mayBegin(call);
  const mayOpen = rows.some(({ fact }) => 'transaction' in fact) && getArguments(call).length > 0;
  if (!mayPool && !mayOpen) return [];
  const { match } = identify(call, engine);
  if (match === undefined) return [];
  const { fact } = match;
  if ('transaction' in fact) return getMisusesOfCallback(fact, call, engine);
  const isPooled = 'pooled' in fact && isBegin(call, engine) && !isSingle(call, engine);
  return isPooled ? [{ problem: 'pooledBegin', node: getCalleeExpression(call) }] : [];
}

/** Whether what a call sends may be a BEGIN, as far as its text shows without being followed. */
function mayBegin(call: CallNode): boolean {
  const text = getStatementText(call);
  return text === undefined ? true : getSqlBoundary(text) === 'begin';
}

function getStatementText(call: CallNode): string | undefined {
  const statement = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, 0);
  if (statement === undefined) return '';
  const node = skipOuter(statement);
  return getLeadingText(ts.isTaggedTemplateExpression(node) ? node.template : node);
}

function isBegin(call: CallNode, engine: Engine): boolean {
  const frame = engine.unevaluatedFrame(getEnclosingBody(call));
  const text = getStatementText(call);
  const boundary = text === undefined ? getBoundary(call, 0, { engine, frame }) : getSqlBoundary(text);
  // `BEGIN; …; COMMIT` goes to one connection.
  return boundary === 'begin' && !/;[\s\S]*\b(commit|end)\b/i.test(call.getText()) && !hasTransaction(call);
}

/** `query('BEGIN', { transaction })` */
function hasTransaction(call: CallNode): boolean {
  return getArguments(call)
    .slice(1)
    .some((argument) => /\b(transaction|queryRunner|session)\b/.test(argument.getText()));
}

/** A pool of one: `new Pool({ max: 1 })`. */
function isSingle(call: CallNode, engine: Engine): boolean {
  const receiver = getReceiver(getCalleeExpression(call));
  const value = receiver && engine.evaluate(receiver, engine.unevaluatedFrame(getEnclosingBody(call)), []);
  return value?.kind === 'result' && /\b(max|connectionLimit|poolSize)\s*:\s*1\b/.test(value.node.getText());
}

function getMisusesOfCallback({ transaction }: TransactionDoing, call: CallNode, engine: Engine): readonly Misuse[] {
  const argument = getArgument(call, transaction.callback);
  if (argument === undefined) return [];
  const node = skipOuter(argument);
  const frame = engine.unevaluatedFrame(getEnclosingBody(call));
  const callbacks = isFunctionNode(node) ? [node] : getFunctions(engine.evaluate(node, frame, [])).map((value) => value.node);
  const [callback] = callbacks;
  if (callback === undefined || callbacks.length > 1) return [];
  const mark = isFunctionNode(node) ? getCalleeExpression(call) : node;
  const found: Misuse[] = [];
  if (transaction.synchronous === true && givesPromise(callback, engine)) found.push({ problem: 'asyncCallback', node: mark });
  if (transaction.waits === true && isEndless(callback, transaction.client ?? 0)) found.push({ problem: 'neverEnds', node: mark });
  return [
    ...found,
    ...findLate(callback, call, transaction.client, engine).map((late) => ({ problem: 'usedAfterEnd' as const, node: late })),
  ];
}

function isAsync(callback: FunctionNode): boolean {
  return (ts.getCombinedModifierFlags(callback) & ts.ModifierFlags.Async) !== 0;
}

function givesPromise(callback: FunctionNode, engine: Engine): boolean {
  return (
    isAsync(callback) ||
    getReturns(callback).some(
      (returned) =>
        isCallNode(skipOuter(returned)) && !isOfAny(returned, engine) && returnsPromise(skipOuter(returned) as CallNode, engine),
    )
  );
}

function isOfAny(node: ts.Expression, { checker }: Engine): boolean {
  return (checker.getTypeAtLocation(node).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** A callback that returns nothing and never mentions an end: nobody can commit. */
function isEndless(callback: FunctionNode, client: number): boolean {
  const parameter = callback.parameters[client]?.name;
  if (isAsync(callback) || !ts.isBlock(callback.body) || getReturns(callback).length > 0 || alwaysThrows(callback.body)) return false;
  if (parameter === undefined || !ts.isIdentifier(parameter)) return parameter === undefined;
  let isHandled = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === parameter.text && node !== parameter) {
      const { parent } = node;
      // Handed on whole, it may be ended there.
      const isUsed = ts.isPropertyAccessExpression(parent)
        ? parent.expression === node
        : ts.isCallExpression(parent) && parent.expression === node;
      const isChained = ts.isCallExpression(parent) && getMemberName(parent.expression) === 'transacting';
      if (!isUsed && !isChained) isHandled = true;
      if (ts.isPropertyAccessExpression(parent) && /^(commit|rollback)$/.test(parent.name.text)) isHandled = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(callback.body);
  return !isHandled;
}

function alwaysThrows(block: ts.Block): boolean {
  return block.statements.some(ts.isThrowStatement);
}

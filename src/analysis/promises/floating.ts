import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import type { Placed } from '../flow/transactions.ts';
import {
  type CallNode,
  getCalleeExpression,
  getEnclosingBody,
  getLeadingText,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
} from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { findDroppedCallback, getFate } from './fate.ts';
import { getCallingFiles } from './importers.ts';
import { isInside } from './inside.ts';
import { getPromise, isBuilder, waits } from './promise-types.ts';

/** A query that nobody waits for. */
export interface Floating {
  /** What to mark. */
  readonly node: ts.Node;
  /** It is lost in a transaction, or outside of any; or nothing ever sends it: nobody awaits it, or executes it. */
  readonly problem: 'inTransaction' | 'outside' | 'neverAwaited' | 'neverExecuted';
  readonly library: Library;
  readonly member: string;
  readonly path: readonly Step[];
  /** A method of a list runs it in a callback and does not wait for it: `orders.forEach(async …)`. */
  readonly isOfList?: boolean;
}

/** The queries of a file that nobody waits for, in the order of the file. */
export function getFloating(
  file: ts.SourceFile,
  findingsOf: (file: ts.SourceFile) => readonly Placed[],
  engine: Engine,
): readonly Floating[] {
  const { direct, mayLose } = findDirect(file, engine);
  const found = new Map<number, Floating>();
  for (const one of direct) if (!found.has(getStart(one))) found.set(getStart(one), one);
  for (const finding of mayLose ? getCallingFiles(file, engine).flatMap(findingsOf) : []) {
    const one = getLost(finding, file, engine);
    if (one === undefined) continue;
    const known = found.get(getStart(one));
    if (known === undefined || known.problem === 'outside' || (known.problem === one.problem && one.node.end < known.node.end))
      found.set(getStart(one), one);
  }
  return [...found.values()].sort((left, right) => left.node.pos - right.node.pos);
}

/** All calls of a chain begin where it does. */
function getStart({ node }: Floating): number {
  return node.getStart();
}

/** What a file drops by itself, and whether it drops anything that a transaction might have needed. */
function findDirect(file: ts.SourceFile, engine: Engine): { readonly direct: readonly Floating[]; readonly mayLose: boolean } {
  const direct: Floating[] = [];
  let mayLose = false;
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const isLost = getFate(node).isDropped || findDroppedCallback(node) !== undefined;
      mayLose ||= isLost;
      const isAwaited = ts.isAwaitExpression(node.parent);
      const one = (isLost || isAwaited) && mayMatter(node, engine) ? judge(node, engine) : undefined;
      if (one !== undefined) direct.push(one);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { direct, mayLose };
}

function mayMatter(call: CallNode, { catalogue }: Engine): boolean {
  const name = getMemberName(getCalleeExpression(call)) ?? '';
  return [name, ts.isTaggedTemplateExpression(call) ? '\x60\x60' : '()'].some((one) => catalogue.rows(one).length > 0);
}

/** What is wrong with a call that stands by itself. */
function judge(call: Exclude<CallNode, ts.NewExpression>, engine: Engine): Floating | undefined {
  const { match } = identify(call, engine);
  if (match === undefined) return undefined;
  const { library, member, fact } = match;
  const { isDropped, isMeant, callback, chain, joint } = getFate(call);
  if (isExpected(call)) return undefined;
  const make = (problem: Floating['problem'], node: ts.Node): Floating => ({
    node,
    problem,
    library,
    member,
    path: [{ call, into: undefined }],
  });
  if ('derivesClient' in fact || 'end' in fact) {
    const isLast =
      chain === call && (ts.isExpressionStatement(call.parent) || ts.isAwaitExpression(call.parent) || ts.isVoidExpression(call.parent));
    if (isLast && ts.isCallExpression(call) && isBuilder(call, engine)) return make('neverExecuted', getCalleeExpression(call));
  }
  if (!isRunning(match)) return undefined;
  const node = (joint ?? { expression: getCalleeExpression(call) }).expression;
  if (!isDropped || callback !== undefined) {
    const dropping = isMeant ? undefined : (callback ?? findDroppedCallback(call));
    const isList = dropping !== undefined && isOfList(dropping) && !waits(dropping, engine);
    return isList && getPromise(chain, engine) !== undefined
      ? { ...make('outside', getCalleeExpression(dropping)), isOfList: true }
      : undefined;
  }
  const kind = joint !== undefined || isPassed(call, chain) ? 'promise' : getPromise(chain, engine);
  if (kind === undefined) return undefined;
  const isLazy = 'operation' in fact && fact.traits?.includes('lazy') === true;
  if (kind === 'lazy' && isLazy) return isBuiltUp(call, engine) ? undefined : make('neverAwaited', node);
  // What ends a transaction is sent at once, whatever it returns.
  return isMeant || isOfConnection(call) || (kind === 'lazy' && !('end' in fact)) ? undefined : make('outside', node);
}

function isOfList({ expression }: ts.CallExpression): boolean {
  return /^(forEach|map|flatMap|filter|some|every|find\w*)$/.test(getMemberName(expression) ?? '');
}

/** A setting of a new connection goes before whatever is sent next: `pool.on('connect', …)`. */
function isOfConnection(call: CallNode): boolean {
  const [text] = ts.isTaggedTemplateExpression(call) ? [call.template] : (call.arguments ?? []);
  return text !== undefined && /^\s*(set|listen|unlisten)\b/i.test(getLeadingText(text) ?? '');
}

/** `expect(() => { query.abortOnSignal(…); }).toThrow()`: a test of what building it throws. */
function isExpected(call: ts.Node): boolean {
  const { parent } = getEnclosingBody(call);
  return parent !== undefined && ts.isCallExpression(parent) && /^expect\b/.test(parent.expression.getText());
}

function isRunning({ fact }: Match): boolean {
  return 'operation' in fact || 'transaction' in fact || 'begin' in fact || 'end' in fact || 'sql' in fact;
}

/** `.then(…)`, `.catch(…)` and `.execute()` send a lazy query. */
function isPassed(call: ts.Node, chain: ts.Node): boolean {
  for (let node = call; ; node = node.parent) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && /^(then|catch|finally|exec|execute)$/.test(parent.name.text)) return true;
    if (ts.isStatement(parent) || isFunctionNode(parent)) return false;
    if (node === chain && !ts.isPropertyAccessExpression(parent)) return false;
  }
}

/** A call on a query that was begun before only adds to it. */
function isBuiltUp(call: CallNode, engine: Engine): boolean {
  let root: ts.Expression | undefined = getReceiver(getCalleeExpression(call));
  while (root !== undefined && ts.isCallExpression(root)) root = getReceiver(getCalleeExpression(root)) ?? undefined;
  return root !== undefined && getPromise(root, engine) !== undefined;
}

/** What a transaction reaches and does not wait for. */
function getLost(finding: Placed, file: ts.SourceFile, engine: Engine): Floating | undefined {
  const { fact, path } = finding;
  if (fact.kind !== 'operation') return undefined;
  for (const [index, { call }] of path.entries()) {
    if (!isCallNode(call)) continue;
    const { isDropped, chain, joint, callback = isDropped ? undefined : findDroppedCallback(call) } = getFate(call);
    if (callback === undefined ? !isDropped : !isOfTransaction(callback, finding) || waits(callback, engine)) continue;
    const kind = getPromise(isDropped ? chain : call, engine);
    if (kind === undefined) continue;
    if (call.getSourceFile() !== file || !isInside(finding, engine)) return undefined;
    const { library, member } = fact;
    const node = (joint ?? { expression: getCalleeExpression(call) }).expression;
    const isSent = joint !== undefined || callback !== undefined || isPassed(call, chain);
    if (kind === 'lazy' && index === path.length - 1 && !isSent) return undefined;
    const lost = { problem: 'inTransaction', library, member, path: path.slice(index) } as const;
    return callback === undefined ? { ...lost, node } : { ...lost, node: getCalleeExpression(callback), isOfList: isOfList(callback) };
  }
  return undefined;
}

/** Whether a callback that is dropped stands inside the transaction, and not the transaction inside it. */
function isOfTransaction(callback: ts.CallExpression, { transaction: { opener } }: Placed): boolean {
  const body = getEnclosingBody(callback);
  return !(opener.pos >= callback.pos && opener.end <= callback.end) && !ts.isSourceFile(body);
}

import ts from 'typescript';
import { type CallNode, type FunctionNode, isCallNode, isFunctionNode, skipOuter } from '../../program/syntax.ts';
import { type Held, joinHeld, leaveAt, without } from './held.ts';
import type { Hold } from './holds.ts';

/** The ways that control may take out of a piece of code, each with what is held on it. */
export interface Ways {
  readonly next?: Held | undefined;
  readonly thrown?: Held | undefined;
  readonly returned?: Held | undefined;
  readonly broken?: Held | undefined;
  readonly continued?: Held | undefined;
  /** What it ends somewhere. */
  readonly ended: ReadonlySet<Hold>;
}

/** What the walk has to be told of the code. */
export interface Reader {
  /** What is held after a call, or after a mention of a function that ends something. */
  readonly after: (node: CallNode | ts.PropertyAccessExpression, held: Held) => Held;
  /** Whether control may leave at a call or `await` for a reason that counts. */
  readonly mayThrow: (node: ts.Node) => boolean;
  /** A call that never comes back: it throws, or ends the process. */
  readonly stops: (call: CallNode) => 'thrown' | 'process' | undefined;
  /** The function in the same body that a call runs. */
  readonly getLocal: (call: CallNode) => FunctionNode | undefined;
  /** Whether a condition tells whether a hold is held. */
  readonly tells: (condition: ts.Expression, held: Hold, isFallback: boolean) => boolean;
  /** Whether a condition is true only where there is nothing to hold: `!client`. */
  readonly denies: (condition: ts.Expression, held: Hold) => boolean;
}

interface Place {
  readonly reader: Reader;
  /** In a `catch` or `finally`: what fails there is another matter. */
  readonly isFallback: boolean;
  readonly depth: number;
}

const EXITS = ['thrown', 'returned', 'broken', 'continued'] as const;
const NONE: ReadonlySet<Hold> = new Set();
const MAX_DEPTH = 4;

/** Follows every way through a function. */
export function walkWays(body: FunctionNode, held: Held, reader: Reader): Ways {
  return visit(body.body, held, { reader, isFallback: false, depth: 0 });
}

const go = (next: Held | undefined, ended: ReadonlySet<Hold> = NONE): Ways => ({ next, ended });

/** One piece of code and, where control gets there, the next. */
function then(first: Ways, second: (held: Held) => Ways): Ways {
  if (first.next === undefined) return first;
  const after = second(first.next);
  return { ...merge({ ...first, next: undefined }, after), next: after.next };
}

/** Either of two pieces of code. */
function merge(left: Ways, right: Ways): Ways {
  return {
    next: joinHeld(left.next, right.next),
    ...Object.fromEntries(EXITS.map((exit) => [exit, joinHeld(left[exit], right[exit])])),
    ended: right.ended.size === 0 ? left.ended : new Set([...left.ended, ...right.ended]),
  };
}

function visitAll(nodes: readonly ts.Node[], held: Held, place: Place): Ways {
  return nodes.reduce((ways, node) => then(ways, (next) => visit(node, next, place)), go(held));
}

function visit(node: ts.Node, held: Held, place: Place): Ways {
  if (isFunctionNode(node) || ts.isTypeNode(node) || ts.isClassLike(node)) return go(held);
  if (ts.isIfStatement(node)) return visitBranches(node.expression, node.thenStatement, node.elseStatement, held, place);
  if (ts.isConditionalExpression(node)) return visitBranches(node.condition, node.whenTrue, node.whenFalse, held, place);
  if (ts.isBinaryExpression(node) && isShortcut(node)) {
    const isAnd = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return visitBranches(node.left, isAnd ? node.right : undefined, isAnd ? undefined : node.right, held, place);
  }
  if (ts.isTryStatement(node)) return visitTry(node, held, place);
  if (ts.isIterationStatement(node, false)) return visitLoop(node, held, place);
  if (ts.isSwitchStatement(node)) return visitSwitch(node, held, place);
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return then(visitAll(children, held, place), (after) => visitItself(node, after, place));
}

/** What a node does when its parts have been run. */
function visitItself(node: ts.Node, held: Held, place: Place): Ways {
  const { reader } = place;
  const exit = (way: (typeof EXITS)[number]): Ways => ({ ended: NONE, [way]: leaveAt(held, node) });
  if (ts.isReturnStatement(node)) return exit('returned');
  if (ts.isThrowStatement(node)) return exit('thrown');
  if (ts.isBreakStatement(node)) return exit('broken');
  if (ts.isContinueStatement(node)) return exit('continued');
  const fails = !place.isFallback && reader.mayThrow(node);
  if (isCallNode(node)) {
    const local = place.depth < MAX_DEPTH ? reader.getLocal(node) : undefined;
    if (local !== undefined) {
      const { next, returned, thrown, ended } = visit(local.body, held, { ...place, depth: place.depth + 1 });
      return { next: joinHeld(next, returned === undefined ? undefined : straight(returned)), thrown, ended };
    }
    const stop = reader.stops(node);
    if (stop !== undefined) return stop === 'process' ? go(undefined) : exit('thrown');
  }
  if (!isCallNode(node) && !ts.isPropertyAccessExpression(node)) return fails ? { ...exit('thrown'), next: held } : go(held);
  const next = reader.after(node, held);
  const ended = [...held.open.keys()].filter((one) => !next.open.has(one));
  return {
    next,
    ended: new Set([...ended, ...[...next.closed].filter((one) => !held.closed.has(one))]),
    thrown: fails ? leaveAt(held, node) : undefined,
  };
}

/** A local function that returned has not left the function around it. */
function straight(held: Held): Held {
  return { ...held, open: new Map([...held.open.keys()].map((one) => [one, undefined])) };
}

function isShortcut({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

function visitBranches(condition: ts.Expression, yes: ts.Node | undefined, no: ts.Node | undefined, held: Held, place: Place): Ways {
  const run = (branch: ts.Node | undefined, start: Held): Ways => (branch === undefined ? go(start) : visit(branch, start, place));
  return then(visit(condition, held, place), (before) => {
    const [first, second] = [run(yes, before), run(no, before)];
    const holds = [...before.open.keys()];
    const telling = holds.filter((one) => place.reader.tells(condition, one, place.isFallback));
    const only = (ways: Ways, other: Ways): readonly Hold[] => telling.filter((one) => ways.ended.has(one) && !other.ended.has(one));
    const denied = holds.filter((one) => place.reader.denies(condition, one));
    const [notYes, notNo] = [[...only(second, first), ...denied], only(first, second)];
    return merge(
      notYes.length === 0 ? first : run(yes, without(before, notYes)),
      notNo.length === 0 ? second : run(no, without(before, notNo)),
    );
  });
}

function visitTry({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, held: Held, place: Place): Ways {
  const tried = visit(tryBlock, held, place);
  const fallback: Place = { ...place, isFallback: true };
  // Where nothing that counts may throw, the block has run to its ends.
  const caught =
    catchClause === undefined
      ? tried
      : merge({ ...tried, thrown: undefined }, visit(catchClause.block, tried.thrown ?? without(held, [...tried.ended]), fallback));
  if (finallyBlock === undefined) return caught;
  let ways: Ways = { ended: caught.ended };
  for (const way of ['next', ...EXITS] as const) {
    const start = caught[way];
    if (start === undefined) continue;
    const { next, ...exits } = visit(finallyBlock, start, fallback);
    ways = merge(ways, merge(exits, { ended: NONE, [way]: next }));
  }
  return ways;
}

function visitLoop(node: ts.IterationStatement, held: Held, place: Place): Ways {
  const header: ts.Node[] = [];
  ts.forEachChild(node, (child) => void (child === node.statement || header.push(child)));
  if (ts.isDoStatement(node)) return leaveLoop(visit(node.statement, held, place), undefined);
  return then(visitAll(header, held, place), (before) => {
    const isAwaiting = ts.isForOfStatement(node) && node.awaitModifier !== undefined && place.reader.mayThrow(node);
    const body = visit(node.statement, before, place);
    const ways = leaveLoop(body, isEndless(node) ? undefined : without(before, [...body.ended]), isEndless(node));
    return isAwaiting ? merge(ways, { ended: NONE, thrown: leaveAt(before, node.expression) }) : ways;
  });
}

/** What a loop ends it is taken to end: whoever commits in one runs it. */
function leaveLoop({ next, continued, broken, thrown, returned, ended }: Ways, skipped: Held | undefined, isEndless = false): Ways {
  const after = isEndless ? broken : joinHeld(joinHeld(next, continued), joinHeld(broken, skipped));
  return { next: after, thrown, returned, ended };
}

function isEndless(node: ts.IterationStatement): boolean {
  if (ts.isForStatement(node)) return node.condition === undefined;
  return (ts.isWhileStatement(node) || ts.isDoStatement(node)) && skipOuter(node.expression).kind === ts.SyntaxKind.TrueKeyword;
}

function visitSwitch(node: ts.SwitchStatement, held: Held, place: Place): Ways {
  const hasDefault = node.caseBlock.clauses.some(ts.isDefaultClause);
  return then(visit(node.expression, held, place), (before) => {
    let all: Ways = { ended: NONE };
    let fallen: Held | undefined;
    for (const clause of node.caseBlock.clauses) {
      const ways = visitAll(clause.statements, joinHeld(before, fallen) ?? before, place);
      fallen = ways.next;
      all = merge(all, { ...ways, next: undefined });
    }
    return { ...all, next: joinHeld(joinHeld(all.broken, fallen), hasDefault ? undefined : before), broken: undefined };
  });
}

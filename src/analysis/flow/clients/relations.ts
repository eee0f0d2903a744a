import ts from 'typescript';
import { getEnclosingBody, isCallNode, isFunctionNode, isWithin } from '../../program/syntax.ts';
import { findFrameOf } from '../../values/frames.ts';
import { getAlternatives, getId, getKey, UNKNOWN, type Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';
import { isMentioned } from '../../program/mentions.ts';
import { getSymbol } from '../../program/symbols.ts';
import { isMadeOf } from './addresses.ts';
import { follow, getStart, isDrawn } from './clients.ts';
import { compare, haveOtherDatabases, isAtHomeElsewhere, isOther } from './databases.ts';
import { isByClass, type OperationFact, type Transaction } from '../facts.ts';
import { isHandedOn } from '../middleware/handed-on.ts';
import { getHomeOf } from './homes.ts';
import { opensWhereNone } from './joining.ts';
import { isFromBefore, isGivenKeeper } from './keepers.ts';

/** How what an operation runs on stands to a transaction around it. */
export type Relation =
  /** The transaction's own client, or one of a transaction around that. */
  | 'own'
  /** Another client of the same database. */
  | 'outer'
  /** A client of another database. */
  | 'other'
  | 'unknown';

const READS: readonly string[] = ['read-one', 'read-many', 'count'];

/** Tells whether an operation inside a transaction is part of it. */
export function relate(fact: OperationFact, open: readonly Transaction[], engine: Engine): Relation {
  const [innermost, ...around] = open;
  if (innermost?.middleware === undefined) return relateTo(fact, open, engine);
  const { opened } = innermost;
  // Which of several implementations it is may be chosen for each application.
  if (opened === undefined || isByClass(fact.path)) return 'unknown';
  if (isGiven(fact.client)) return isHandedOn(fact, opened) ? 'own' : 'unknown';
  return relateTo(fact, [opened, ...around], engine);
}

/** Whether a value comes with what a function is given: so middleware hands on what it has opened. */
function isGiven(client: Value): boolean {
  return getAlternatives(client).some((value) => value.kind === 'place' && ts.isParameter(value.root));
}

function relateTo(fact: OperationFact, open: readonly Transaction[], engine: Engine): Relation {
  const [transaction] = open;
  if (transaction === undefined) return 'unknown';
  if (fact.dropped !== undefined) return transaction.carrier?.type === fact.dropped.carrier.type ? 'outer' : 'unknown';
  const call = fact.path.at(-1)?.call;
  if (fact.operation === 'transaction' && call !== undefined && isCallNode(call) && opensWhereNone(call)) return 'unknown';
  const isReplicated =
    READS.includes(fact.operation) &&
    call !== undefined &&
    (fact.library.replicasBy ?? []).some((word) => isMentioned(word, call.getSourceFile(), engine));
  const found = getAlternatives(fact.client).map((client) => relateOne(client, fact, transaction, open, engine));
  const [first = 'unknown'] = found;
  // `context.manager ?? db`: what takes the transaction's client where it is given one.
  if (found.includes('own')) return 'own';
  // A read outside goes to a replica, and is meant to.
  if (first === 'outer' && isReplicated && !(fact.client.kind === 'result' && fact.client.path.length > 0)) return 'unknown';
  return found.every((relation) => relation === first) ? first : 'unknown';
}

function relateOne(client: Value, fact: OperationFact, transaction: Transaction, open: readonly Transaction[], engine: Engine): Relation {
  const isOfLibrary = fact.library === transaction.library;
  // What was made with the client may hold a client of something else, too.
  if (client.kind === 'client') return client.path.length === 0 || isOfLibrary || runsOn(fact, transaction) ? 'own' : 'unknown';
  if (open.some(({ token }) => startsWith(client, token))) return 'own';
  const isAmbient = open.some((one) => one.isAmbient === true) && !isDrawn(client, engine);
  if (client.kind === 'absent') {
    if (haveOtherDatabases(fact, transaction, engine) || (!isAmbient && isAtHomeElsewhere(fact, transaction, engine))) return 'other';
    if (isAmbient || isGivenKeeper(fact, transaction)) return 'unknown';
    return isOfLibrary || runsOn(fact, transaction) ? 'outer' : 'unknown';
  }
  const [own, opened] = [client, transaction.client ?? UNKNOWN].map((value) => follow(value, engine, true)) as [Value, Value];
  if (isAmbient) return isSeen(own, fact, transaction) && haveOtherDatabases(fact, transaction, engine) ? 'other' : 'unknown';
  // A manager that is forked off the transaction's own starts afresh.
  if (own.kind === 'client' && isDrawn(client, engine)) return 'outer';
  if (opened.kind === 'unknown') return 'unknown';
  // Of several it may be (one for each dialect), it is the one that the transaction was opened on.
  const same = getAlternatives(opened).find((alternative) => haveSameRoot(own, alternative));
  if (same !== undefined) return isHandedIn(same) ? 'unknown' : 'outer';
  if (opened.kind === 'union') return 'unknown';
  const isOption = isOfLibrary && fact.library.transactionOption !== undefined;
  if (isOption && own.kind === 'place' && open.length === 1 && isFromBefore(own, transaction)) return 'outer';
  if (!isSeen(own, fact, transaction)) return 'unknown';
  if (haveOtherDatabases(fact, transaction, engine)) return 'other';
  const isMade = isOfMaker(own, fact.path, transaction);
  if (isOfLibrary && (isOfModel(fact, opened, engine) || (isMade && isModelAtHome(opened, engine)))) return 'outer';
  // What a model is given is a client of the library below it.
  if (isOfLibrary || (isMade && runsOn(fact, transaction))) return compare(own, opened, engine);
  if (isUnder(own, opened, fact, transaction, engine)) return 'outer';
  return runsOn(fact, transaction) && isOther(own, opened, engine) ? 'other' : 'unknown';
}

/** Whether it is known which client runs it, and that this is none of the transaction's: of several implementations it may be either. */
function isSeen(own: Value, { path }: OperationFact, transaction: Transaction): boolean {
  if (path.some(({ implementations = 1 }) => implementations > 1)) return false;
  return wasThereBefore(own, transaction) || isOfMaker(own, path, transaction);
}

/**
 * Whether a value was given to a function that made what is called (`createStore({ knex })` of `store.get(id)`), and that nothing on the
 * way runs: that happened before, when the application was put together.
 */
function isOfMaker(value: Value, path: OperationFact['path'], { opener }: Transaction): boolean {
  if (value.kind !== 'place' || !ts.isParameter(value.root) || value.path.length === 0) return false;
  const maker = value.root.parent;
  if (!isFunctionNode(maker) || isWithin(opener, maker) || path.some(({ into }) => into === maker)) return false;
  return path.some(({ into }) => into !== undefined && into !== maker && isWithin(into, maker));
}

/** Whether a value is what a token stands for (one of several that it may), or a property of it. */
function startsWith(value: Value, tokens: string): boolean {
  return tokens.split(' | ').some((token) => startsWithOne(value, token));
}

function startsWithOne(value: Value, token: string): boolean {
  if (value.kind !== 'place' && value.kind !== 'result') return getKey(value) === token;
  return value.path.some((_, index) => getKey({ ...value, path: value.path.slice(0, index) }) === token) || getKey(value) === token;
}

/** Where a value comes from, as a text; properties after it. */
function getRoot(value: Value): readonly string[] | undefined {
  if (value.kind === 'place') return [getId(value.root), ...value.path].map(String);
  if (value.kind === 'instance') return [String(getId(value.type))];
  return value.kind === 'result' ? [getKey({ ...value, path: [] }), ...value.path] : undefined;
}

/** Whether one value is the other or a property of it. */
function haveSameRoot(left: Value, right: Value): boolean {
  const [first, second] = [getRoot(left), getRoot(right)];
  if (first === undefined || second === undefined) return false;
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).join() === second.slice(0, length).join();
}

/** A parameter of a callback, or one whose type is also that of what transactions hand out, may hold the client of one around. */
function isHandedIn(value: Value): boolean {
  if (value.kind !== 'place' || !ts.isParameter(value.root) || value.path.length > 0) return false;
  return !ts.isMethodDeclaration(value.root.parent) && !ts.isFunctionDeclaration(value.root.parent)
    ? ts.isCallExpression(value.root.parent.parent)
    : /Manager|Trans|Trx|Tx/.test(value.root.type?.getText() ?? '');
}

/** Whether a value was made before the transaction began, so that it can't be what the transaction handed out. */
function wasThereBefore(value: Value, { opener, frame }: Transaction): boolean {
  if (value.kind === 'instance') return value.isUnseen !== true;
  if (value.kind === 'place') {
    const { root } = value;
    if (ts.isClassLike(root)) return !isHandedOver(root, value.path[0]);
    const body = getEnclosingBody(root);
    if (ts.isSourceFile(body)) return isFixed(root);
    return isWithin(opener, ts.isParameter(root) ? root.parent : body) && root.pos < opener.pos;
  }
  if (value.kind !== 'result') return false;
  if (ts.isSourceFile(value.frame.body)) return !isProxy(value.node);
  return (
    frame !== undefined &&
    findFrameOf(value.frame.body, frame) === value.frame &&
    value.node.pos < opener.pos &&
    isWithin(opener, value.frame.body)
  );
}

/** Whether a method puts what it was given into a field: the transaction's client may be kept there. */
function isHandedOver(owner: ts.ClassLikeDeclaration, field: string | undefined): boolean {
  const isGiven = (name: string, body: ts.Node): boolean =>
    !ts.isSourceFile(body) &&
    !ts.isConstructorDeclaration(body) &&
    ((body as ts.FunctionLikeDeclaration).parameters.some((parameter) => parameter.name.getText() === name) ||
      (body.parent !== owner && isGiven(name, getEnclosingBody(body))));
  const visit = (node: ts.Node): boolean => {
    const isField =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      node.left.expression.kind === ts.SyntaxKind.ThisKeyword &&
      node.left.name.text === field;
    if (isField && ts.isIdentifier(node.right) && isGiven(node.right.text, getEnclosingBody(node))) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(owner);
}

function isFixed(root: ts.Declaration): boolean {
  return !ts.isVariableDeclaration(root) || (ts.getCombinedNodeFlags(root) & ts.NodeFlags.Let) === 0;
}

/** `new Proxy(…)` may stand for whatever it likes. */
function isProxy(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'Proxy';
}

/** The pool under a database, or a database over the pool: another connection of it. */
function isUnder(own: Value, opened: Value, { library }: OperationFact, transaction: Transaction, engine: Engine): boolean {
  const isBelow = transaction.library?.runsOn?.includes(library.name) === true;
  const isAbove = library.runsOn?.includes(transaction.library?.name ?? '') === true;
  return (isBelow && isMadeOf(opened, own, engine)) || (isAbove && isMadeOf(own, opened, engine));
}

/** Whether a library's operations are part of another one's transactions: those of Mongoose of a session of the driver. */
function runsOn({ library: { runsOn: names = [] } }: OperationFact, { library }: Transaction): boolean {
  return library !== undefined && names.includes(library.name);
}

/** Whether an operation asks the model that the transaction was opened on: its table is in one database, whichever client it is given. */
function isOfModel({ path }: OperationFact, opened: Value, engine: Engine): boolean {
  if (opened.kind !== 'place' || !ts.isClassLike(opened.root)) return false;
  const call = path.at(-1)?.call;
  const model = call === undefined ? undefined : getStart(call);
  return model !== undefined && getSymbol(model, engine)?.valueDeclaration === opened.root;
}

/** Whether a transaction was opened on a model that the application gave a client to: that one is the application's. */
function isModelAtHome(opened: Value, engine: Engine): boolean {
  return opened.kind === 'place' && ts.isClassLike(opened.root) && getHomeOf(opened, engine).kind !== 'unknown';
}

import ts from 'typescript';
import type { Argument, CallFact, DerivedClientDoing, OperationDoing } from '../../../knowledge/library.ts';
import {
  type CallNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  skipOuter,
} from '../../program/syntax.ts';
import type { Match } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { getOptions } from '../options.ts';
import { ABSENT, type Frame, getAlternatives, getKey, unite, UNKNOWN, type Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';

const MAX_STEPS = 30;

/** What an operation runs on, followed to where that came from; absent where the option that names it is not given. */
export function getClient(call: CallNode, { fact, library }: Match, frame: Frame, engine: Engine): Value {
  const { client = 'receiver', remembers = false } = fact as OperationDoing;
  const chained = getChained(call, frame, engine);
  if (chained !== undefined && chained.kind !== 'absent') return chained;
  if ('derivesClient' in fact) return follow(engine.evaluate(call, frame, []), engine);
  const { transactionOption } = library;
  if (client === 'receiver') return transactionOption === undefined ? followReceiver(call, frame, engine) : UNKNOWN;
  const given = getOptions(call, client, fact as OperationDoing, engine);
  const value = given === undefined ? ABSENT : engine.evaluate(given, frame, transactionOption === undefined ? [] : [transactionOption]);
  if (value.kind !== 'absent') return follow(value, engine);
  if (transactionOption === undefined) return followReceiver(call, frame, engine);
  return remembers ? getRemembered(call, frame, engine) : value;
}

/** What a document was read on: with no session where it was made on the spot, or read without one. */
function getRemembered(call: CallNode, frame: Frame, engine: Engine): Value {
  const receiver = getReceiver(getCalleeExpression(call));
  const value = receiver === undefined ? UNKNOWN : engine.evaluate(receiver, frame, []);
  if (value.kind !== 'result' || value.path.length > 0) return UNKNOWN;
  if (ts.isNewExpression(value.node)) return ABSENT;
  for (let read: ts.Node | undefined = value.node; read !== undefined && ts.isCallExpression(read);) {
    const { match } = identify(read, engine);
    if (match !== undefined && 'operation' in match.fact) return getClient(read, match, value.frame, engine);
    const callee = getReceiver(getCalleeExpression(read));
    read = match === undefined ? undefined : callee;
  }
  return UNKNOWN;
}

/** What a call's receiver comes from; of a call of the client itself (`trx('orders')`), the client. */
export function followReceiver(call: CallNode, frame: Frame, engine: Engine): Value {
  return follow(engine.evaluate(getSource(call, engine), frame, []), engine);
}

/** What stands for the client in a call: its receiver, or the callee where that is called itself (`this.knex('orders')`). */
function getSource(call: CallNode, engine: Engine): ts.Expression {
  const callee = getCalleeExpression(call);
  const receiver = getReceiver(callee);
  if (receiver === undefined) return callee;
  const { match } = identify(call, engine);
  const [first] = match?.fact.members ?? [];
  return match?.member === '()' || first === '()' || first === '``' ? callee : receiver;
}

/** `knex('orders').insert(row).transacting(trx)`, `Order.find().session(session)`: what follows in the chain names the client. */
function getChained(call: CallNode, frame: Frame, engine: Engine): Value | undefined {
  let current: ts.Node = call;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = getNext(current);
    if (next === undefined) return getNamedLater(current, frame, engine);
    const value = getNamed(next, frame, engine);
    if (value !== undefined) return value;
    current = next;
  }
  return undefined;
}

/** The call that is chained to what an expression gives. */
function getNext(node: ts.Node): ts.CallExpression | undefined {
  const access = node.parent;
  const isChained = ts.isPropertyAccessExpression(access) && access.expression === node && ts.isCallExpression(access.parent);
  return isChained && access.parent.expression === access ? access.parent : undefined;
}

/** The client that a chained call puts in place of the one before. */
function getNamed(next: ts.CallExpression, frame: Frame, engine: Engine): Value | undefined {
  const names = ({ fact }: { readonly fact: CallFact }): boolean => 'derivesClient' in fact && fact.derivesClient !== 'receiver';
  if (!engine.catalogue.rows(getMemberName(next.expression) ?? '').some(names)) return undefined;
  const fact = identify(next, engine).match?.fact;
  if (fact === undefined || !('derivesClient' in fact) || fact.derivesClient === 'receiver') return undefined;
  return followArgument(next, fact.derivesClient, frame, engine);
}

/** `const insert = knex('notes').insert(row); if (trx) insert.transacting(trx)` */
function getNamedLater(node: ts.Node, frame: Frame, engine: Engine): Value | undefined {
  const declaration = ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name) ? node.parent : undefined;
  if (declaration === undefined) return undefined;
  let found: Value | undefined;
  const visit = (mention: ts.Node): void => {
    if (ts.isIdentifier(mention) && mention.text === declaration.name.getText() && mention !== declaration.name) {
      const next = getNext(mention);
      if (next !== undefined) found ??= getNamed(next, frame, engine);
    }
    ts.forEachChild(mention, visit);
  };
  visit(getEnclosingBody(declaration));
  return found;
}

/** Follows a client through the calls that derive it from another: repositories and builders; with `drawn` also connections of a pool. */
export function follow(value: Value, engine: Engine, drawn = false, seen: Set<string> = new Set()): Value {
  if (value.kind === 'union')
    return unite(
      getAlternatives(value)
        .filter((part) => !seen.has(getKey(part)))
        .map((part) => follow(part, engine, drawn, seen)),
    );
  if (value.kind !== 'result' || !isCallNode(value.node)) return value;
  // A builder that is kept in a variable and built on comes from itself.
  if (seen.has(getKey(value))) return UNKNOWN;
  seen.add(getKey(value));
  const { node, frame } = value;
  const fact = identify(node, engine).match?.fact;
  if (fact === undefined || !('derivesClient' in fact) || (draws(fact, node) && !drawn)) return value;
  if (fact.exceptFor !== undefined && isLiteral(node, fact.exceptFor)) return UNKNOWN;
  const source =
    fact.derivesClient === 'receiver'
      ? follow(engine.evaluate(getSource(node, engine), frame, []), engine, drawn, seen)
      : followArgument(node, fact.derivesClient, frame, engine);
  if (source.kind === 'absent') return fact.derivesClient === 'receiver' ? source : followUnnamed(value, node, fact, drawn, engine, seen);
  return source.kind === 'unknown' ? value : source;
}

/** Without the argument that names a client it is what the receiver comes from, where that was bound to one before (`Model.bindTransaction(trx)`). */
function followUnnamed(
  value: Value,
  node: CallNode,
  { elseReceiver, ofRow }: DerivedClientDoing,
  drawn: boolean,
  engine: Engine,
  seen: Set<string>,
): Value {
  if (value.kind !== 'result') return value;
  const receiver = engine.evaluate(getSource(node, engine), value.frame, []);
  // A model that was handed in may be bound: `transaction(Order, Item, async (BoundOrder, BoundItem) => …)`.
  if (ofRow !== true && receiver.kind === 'place' && (ts.isParameter(receiver.root) || receiver.path.length > 0)) return value;
  const bound = ofRow === true && receiver.kind === 'result' ? getModel(receiver, engine) : receiver;
  const isBound = (bound.kind === 'result' && !wasHandedOut(bound, engine)) || bound.kind === 'client';
  return elseReceiver === true || isBound ? follow(bound, engine, drawn, seen) : ABSENT;
}

/** `this.orderModel()`: what somebody put together before gives, with nothing handed to it that it could be bound to. */
function wasHandedOut({ node, frame, path }: Extract<Value, { kind: 'result' }>, engine: Engine): boolean {
  if (path.length > 0 || !ts.isCallExpression(node) || node.arguments.length > 0 || identify(node, engine).match !== undefined)
    return false;
  const giver = engine.evaluate(node.expression, frame, []);
  return giver.kind === 'place' && ts.isClassLike(giver.root);
}

/** The model that a row was asked of or made by: `Order` in `Order.query(trx).findById(id)`; the row itself where that can't be seen. */
function getModel(row: Extract<Value, { kind: 'result' }>, engine: Engine): Value {
  const named = getAsked(row.node, engine) ?? getStart(row.node);
  const owner = named?.kind === ts.SyntaxKind.ThisKeyword ? getStaticOwner(named) : undefined;
  if (owner !== undefined) return { kind: 'place', root: owner, path: [] };
  const model = named === undefined ? UNKNOWN : engine.evaluate(named, row.frame, []);
  const isSeen = model.kind === 'result' || model.kind === 'client' || (model.kind === 'place' && ts.isClassLike(model.root));
  return isSeen ? model : row;
}

/** The class that `this` is in a static method. */
function getStaticOwner(self: ts.Node): ts.ClassLikeDeclaration | undefined {
  const body = getEnclosingBody(self);
  const isStatic = ts.isMethodDeclaration(body) && (ts.getCombinedModifierFlags(body) & ts.ModifierFlags.Static) !== 0;
  return isStatic && ts.isClassLike(body.parent) ? body.parent : undefined;
}

/** What the query that gave a row was begun on. */
function getAsked(row: ts.Node, engine: Engine): ts.Expression | undefined {
  let node: ts.Node | undefined = row;
  while (node !== undefined && ts.isCallExpression(node)) {
    const receiver = getReceiver(node.expression);
    const fact = identify(node, engine).match?.fact;
    if (fact !== undefined && 'derivesClient' in fact && fact.derivesClient !== 'receiver') return receiver;
    node = receiver;
  }
  return undefined;
}

/** What a chain of calls begins with; nothing where that is a function. */
export function getStart(chain: ts.Node): ts.Expression | undefined {
  let node: ts.Node | undefined = chain;
  while (node !== undefined && isCallNode(node)) node = ts.isNewExpression(node) ? node.expression : getReceiver(getCalleeExpression(node));
  return node as ts.Expression | undefined;
}

/** Whether a client is a connection of its own, drawn from a pool. */
export function isDrawn(value: Value, engine: Engine): boolean {
  if (value.kind !== 'result' || !isCallNode(value.node)) return false;
  const fact = identify(value.node, engine).match?.fact;
  return fact !== undefined && 'derivesClient' in fact && draws(fact, value.node);
}

function draws({ draws: isDrawing, staysBy }: DerivedClientDoing, call: CallNode): boolean {
  const stays = (argument: ts.Expression): boolean => {
    const options = skipOuter(argument);
    return ts.isObjectLiteralExpression(options) && options.properties.some(({ name }) => name?.getText() === staysBy);
  };
  return isDrawing === true && !(staysBy !== undefined && getArguments(call).some(stays));
}

function isLiteral(call: CallNode, text: string): boolean {
  const [first] = getArguments(call);
  return first !== undefined && ts.isStringLiteralLike(first) && first.text === text;
}

/** The client in an argument; a literal there (an address) says nothing. */
function followArgument(call: CallNode, which: Argument, frame: Frame, engine: Engine): Value {
  const given = getArgument(call, which);
  if (given === undefined) return ABSENT;
  const node = skipOuter(given);
  if (ts.isObjectLiteralExpression(node)) return UNKNOWN;
  const value = follow(engine.evaluate(given, frame, []), engine);
  return value.kind === 'literal' ? UNKNOWN : value;
}

/** What a transaction is opened on: what an option names (`sequelize.transaction({ transaction }, …)`, a savepoint), else the receiver. */
export function getOpened(call: CallNode, { library: { transactionOption } }: Match, frame: Frame, engine: Engine): Value {
  const named = getArguments(call).flatMap((argument) => {
    const isLiteral = transactionOption !== undefined && ts.isObjectLiteralExpression(skipOuter(argument));
    const value = isLiteral ? engine.evaluate(argument, frame, [transactionOption]) : ABSENT;
    return value.kind === 'absent' ? [] : [value];
  });
  return named[0] ?? followReceiver(call, frame, engine);
}

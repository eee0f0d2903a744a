import ts from 'typescript';
import type { CallFact, Library, Name } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import {
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
} from '../../program/syntax.ts';
import { getSymbol } from '../../program/symbols.ts';
import { identify } from '../../recognition/identity.ts';
import { type Frame, getAlternatives, getKey, type Value } from '../../values/values.ts';
import { getBoundary } from '../boundaries.ts';

/** What a function takes and has to give back: a transaction that it begins by hand, or a connection that it draws from a pool. */
export interface Hold {
  readonly what: 'transaction' | 'connection';
  /** The call that begins or draws it. */
  readonly call: CallNode;
  readonly library: Library;
  /** Keys of the values that it is ended on. */
  readonly keys: ReadonlySet<string>;
  /** The variable or field by which the function knows it. */
  readonly name: string;
  /** Made here, handed in by a caller, or kept where others reach it. */
  readonly owner: 'local' | 'given' | 'shared';
  /** Begun on some ways only: whoever does so knows on which, and ends it on those. */
  readonly isConditional: boolean;
  /** Members that give a connection back. */
  readonly releasedBy: readonly Name[];
  /** Nothing can be done with its client after the end. */
  readonly isSpent: boolean;
}

/** The transactions that a function's own code begins by hand, and the connections that it draws. */
export function findHolds(body: FunctionNode, engine: Engine): readonly Hold[] {
  const found: Hold[] = [];
  const visit = (node: ts.Node, outer: FunctionNode): void => {
    if (ts.isClassLike(node)) return;
    // A function that is only named here is run where it is called.
    const inner = isFunctionNode(node) && isLocalFunction(node) ? node : outer;
    if (isFunctionNode(node) && inner === outer) return;
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const hold = getHold(node, body, engine);
      if (hold !== undefined) found.push(hold);
    }
    ts.forEachChild(node, (child) => {
      visit(child, inner);
    });
  };
  visit(body.body, body);
  return found;
}

/** A function in another that goes by a name there. */
export function isLocalFunction(node: FunctionNode): boolean {
  if (ts.isFunctionDeclaration(node)) return isFunctionNode(getEnclosingBody(node));
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && parent.initializer === node && isFunctionNode(getEnclosingBody(node));
}

/** Whether a call may begin a transaction by hand or draw a connection, by its name alone. */
export function mayHold(call: CallNode, { catalogue, index }: Engine): boolean {
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee);
  if (name === undefined) return ts.isCallExpression(callee);
  if (catalogue.rows(name).some(({ fact }) => 'sql' in fact || begins(fact) || 'releasedBy' in fact)) return true;
  // `const provide = knex.transactionProvider()`: what begins it goes by a name of the project's own.
  return ts.isIdentifier(callee) && index.mayBegin(name);
}

function begins(fact: CallFact): boolean {
  return 'begin' in fact || ('transaction' in fact && fact.transaction.byHand === true);
}

function getHold(call: CallNode, body: FunctionNode, engine: Engine): Hold | undefined {
  if (!mayHold(call, engine)) return undefined;
  const frame = engine.unevaluatedFrame(getEnclosingBody(call));
  const match = identify(call, engine).match;
  if (match === undefined) return undefined;
  const { fact, library } = match;
  const isConditional = isUnderCondition(call, body);
  const common = { call, library, isConditional };
  if ('releasedBy' in fact && fact.releasedBy !== undefined) {
    const held = getResult(call, body, frame);
    return held && { ...common, ...held, what: 'connection', owner: 'local', releasedBy: fact.releasedBy, isSpent: false };
  }
  const isResult = 'begin' in fact ? fact.begin === 'result' : begins(fact) && !hasCallback(call, fact, engine);
  if (isResult) {
    const held = getResult(call, body, frame);
    return held && { ...common, ...held, what: 'transaction', owner: 'local', releasedBy: [], isSpent: true };
  }
  const isBegun = 'begin' in fact || ('sql' in fact && fact.pooled !== true && getBoundary(call, fact.sql, { engine, frame }) === 'begin');
  if (!isBegun || ('sql' in fact && endsItself(call, fact.sql, engine, frame))) return undefined;
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined) return undefined;
  const value = engine.evaluate(receiver, frame, []);
  const keys = getKeys(value);
  const owner = getOwner(receiver, value, body, engine);
  if (keys.size === 0 || owner === undefined) return undefined;
  return { ...common, what: 'transaction', keys, name: receiver.getText(), owner, releasedBy: [], isSpent: false };
}

function hasCallback(call: CallNode, fact: CallFact, { checker }: Engine): boolean {
  if (!('transaction' in fact)) return false;
  const argument = getArgument(call, fact.transaction.callback);
  if (argument === undefined) return false;
  const type = checker.getTypeAtLocation(argument);
  return (type.flags & ts.TypeFlags.Any) !== 0 || checker.getNonNullableType(type).getCallSignatures().length > 0;
}

/** `BEGIN; …; COMMIT` in one text. */
function endsItself(call: CallNode, which: number | 'last', engine: Engine, frame: Frame): boolean {
  const statement = getArgument(call, which);
  if (statement === undefined) return true;
  const value = engine.evaluate(statement, frame, []);
  return /\b(commit|end|rollback)\b/i.test(value.kind === 'literal' ? String(value.value) : statement.getText());
}

/** The name that a call's result is given in a function, and what stands for it. */
function getResult(call: CallNode, body: FunctionNode, frame: Frame): Pick<Hold, 'keys' | 'name'> | undefined {
  const name = getNameOfResult(call);
  const declaration = name && findDeclaration(name, body);
  if (name === undefined || declaration === undefined) return undefined;
  const isUsing = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Using) === ts.NodeFlags.Using;
  return isUsing ? undefined : { keys: new Set([getKey({ kind: 'result', node: call, frame, path: [] })]), name: name.text };
}

function getNameOfResult(call: CallNode): ts.Identifier | undefined {
  let node: ts.Node = call;
  while (isTransparent(node.parent, node)) node = node.parent;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) return ts.isIdentifier(parent.name) ? parent.name : undefined;
  const isAssigned = ts.isBinaryExpression(parent) && /^(\?\?|\|\|)?=$/.test(parent.operatorToken.getText()) && parent.right === node;
  return isAssigned && ts.isIdentifier(parent.left) ? parent.left : undefined;
}

function isTransparent(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent))
    return true;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return (
    ts.isBinaryExpression(parent) &&
    (parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || parent.operatorToken.kind === ts.SyntaxKind.BarBarToken)
  );
}

/** The variable of a function (or of one around the call in it) that has a name. */
function findDeclaration(name: ts.Identifier, body: FunctionNode): ts.VariableDeclaration | undefined {
  let found: ts.VariableDeclaration | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name.text) found ??= node;
    ts.forEachChild(node, visit);
  };
  visit(body.body);
  return found;
}

/** Keys of what a value may be; none where that is not known. */
function getKeys(value: Value): ReadonlySet<string> {
  const known = getAlternatives(value).filter(
    ({ kind }) => kind === 'place' || kind === 'result' || kind === 'instance' || kind === 'client',
  );
  return new Set(known.map(getKey));
}

function getOwner(receiver: ts.Expression, value: Value, body: FunctionNode, engine: Engine): Hold['owner'] | undefined {
  if (isOfThis(receiver)) return 'shared';
  const parts = getAlternatives(value);
  const isParameter = parts.some((part) => (part.kind === 'place' && ts.isParameter(part.root)) || part.kind === 'client');
  if (isParameter) return 'given';
  const declaration = ts.isIdentifier(receiver) ? getSymbol(receiver, engine)?.valueDeclaration : undefined;
  if (declaration === undefined) return receiver.kind === ts.SyntaxKind.ThisKeyword || ts.isIdentifier(receiver) ? undefined : 'shared';
  const isInside = declaration.pos >= body.pos && declaration.end <= body.end && declaration.getSourceFile() === body.getSourceFile();
  if (!isInside) return 'shared';
  const isMade = parts.every((part) => part.kind !== 'place' || part.root === declaration);
  return isMade ? 'local' : 'shared';
}

function isOfThis(node: ts.Expression): boolean {
  const receiver = getReceiver(node);
  return receiver !== undefined && (receiver.kind === ts.SyntaxKind.ThisKeyword || isOfThis(receiver));
}

/** Whether only some ways through a function lead to a node; what always throws or returns in front of it does not count. */
function isUnderCondition(node: ts.Node, body: FunctionNode): boolean {
  for (let current: ts.Node = node; current.parent !== undefined && current !== body.body; current = current.parent) {
    const { parent } = current;
    if (ts.isIfStatement(parent) && parent.expression !== current) return true;
    if (ts.isConditionalExpression(parent) && parent.condition !== current) return true;
    if (ts.isBinaryExpression(parent) && parent.right === current && /^(&&|\|\||\?\?)=?$/.test(parent.operatorToken.getText())) return true;
    if (ts.isCaseClause(parent) && skipOuter(parent.expression) !== current) return true;
  }
  return false;
}

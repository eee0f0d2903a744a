import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step, Transaction } from '../flow/facts.ts';
import { getHandling, returnsPromise } from '../flow/handling.ts';
import { findFunction } from '../program/symbols.ts';
import { getMemberName, isCallNode, isFunctionNode, isWithin, skipOuter } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { getHandled, getHandledBy, type Handled, type Survival } from './catches.ts';
import { getLocalCalls } from './fate.ts';
import { asList } from '../recognition/catalogue.ts';
import { isChecked, isDropped, isFlagged } from './outcomes.ts';

/** What holds an error back. */
export interface Catcher {
  readonly node: ts.Node;
  readonly kind: 'catch' | 'handler' | 'finally' | 'pool';
  /** It means the violation of a constraint. */
  readonly isViolation: boolean;
}

/** Conditions that are true of what the database says; an error of the application's own has not harmed the transaction. */
const VIOLATION = /unique|duplicate|constraint|violat|foreign_?key|P2002|P2003|\b235\d\d\b|\b11000\b|55P03|40001|40P01|deadlock/i;

/** A violation that harms its own statement only. */
const HARMLESS = /ER_DUP|1062|SQLITE_/;

/** A savepoint, or a transaction of its own, ends with the failure. */
const OWN_TRANSACTION = /savepoint|isTransaction\b|\.(\$?transaction|transactional|withTransaction|begin)\(/i;

const MAX_DEPTH = 4;

const FAILURE = /\b(left|err|errors?|fail(ed|ure)?|rejected)\b|\b(success|ok|succeeded|valid)\b['"]?:\s*false|Error\b|Exception\b/i;

/** What a call runs in. */
export interface Around {
  /** The call that runs the body it stands in; none for what the transaction itself runs. */
  readonly caller: Step | undefined;
  readonly transaction: Transaction;
  /** The functions that were handed in on the way from the transaction. */
  readonly references: readonly ts.Node[];
}

/** Whether a file has anything that may hold an error back. */
export function mayCatch({ text }: ts.SourceFile, { catalogue }: Engine): boolean {
  if (/\bcatch\b|\bfinally\b|\.then\(/.test(text)) return true;
  const keeping = catalogue.libraries.flatMap(({ calls }) => calls).filter((fact) => 'keepsFailures' in fact);
  return keeping.some((fact) => asList(fact.package ?? []).some((name) => text.includes(name)));
}

/**
 * What holds the failure of a call back, before it gets to the end of the body that the call stands in; `'ended'` where that is what
 * ends the transaction.
 */
export function findCatcher(call: ts.Node, around: Around, engine: Engine, depth = 0): Catcher | 'ended' | undefined {
  const { caller, transaction, references } = around;
  let isAwaited = isCallNode(call) && !returnsPromise(call, engine);
  for (let node = call; !ts.isSourceFile(node) && node !== caller?.into && node !== transaction.opener; node = node.parent) {
    const { parent } = node;
    if (parent === transaction.opener) return undefined;
    isAwaited ||= ts.isAwaitExpression(node);
    if (ts.isTryStatement(parent) && (isAwaited || ts.isCatchClause(node))) {
      if (parent.tryBlock === node && isEndedIn(parent, transaction)) return 'ended';
      const catcher = judgeTry(parent, node, caller, transaction, engine);
      if (catcher !== undefined) return catcher;
    }
    // What was handed to the transaction ends with it, also by way of a wrapper.
    if (isFunctionNode(node) && caller === undefined && references.some((one) => isWithin(one, node) && isWithin(node, one)))
      return undefined;
    const [use] = isFunctionNode(node) && depth < MAX_DEPTH ? getLocalCalls(node) : [];
    if (use !== undefined) return findCatcher(use, around, engine, depth + 1);
    if (isFunctionNode(node) && !(ts.isCallExpression(parent) && parent.expression !== node)) return undefined;
    if (ts.isCallExpression(node) && /^(allSettled|any|race)$/.test(getMemberName(node.expression) ?? '')) return undefined;
    const catcher = judgeChain(node, caller, engine) ?? judgePool(node, engine);
    if (catcher !== undefined) return catcher;
    if (isFunctionNode(node)) isAwaited = false;
  }
  return undefined;
}

function judgeTry(
  statement: ts.TryStatement,
  from: ts.Node,
  caller: Step | undefined,
  transaction: Transaction,
  engine: Engine,
): Catcher | undefined {
  const { tryBlock, catchClause, finallyBlock } = statement;
  if (from === tryBlock && catchClause !== undefined && !OWN_TRANSACTION.test(statement.getText())) {
    const survivals = getSurvivals(getHandled(catchClause.block, engine), catchClause.block, caller, transaction, engine);
    const isHeld = survivals.length > 0 && !isFlagged(catchClause);
    if (isHeld) return { node: catchClause, kind: 'catch', isViolation: survivals.every((one) => isForViolation(one, engine)) };
  }
  if (finallyBlock === undefined || from === finallyBlock || !finallyBlock.statements.some(ts.isReturnStatement)) return undefined;
  return { node: finallyBlock, kind: 'finally', isViolation: false };
}

/** `.catch(handler)` and `.then(go, handler)`. */
function judgeChain(node: ts.Node, caller: Step | undefined, engine: Engine): Catcher | undefined {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node || !ts.isCallExpression(parent.parent)) return undefined;
  const chained = parent.parent;
  const handler = parent.name.text === 'catch' ? chained.arguments[0] : parent.name.text === 'then' ? chained.arguments[1] : undefined;
  if (chained.expression !== parent || handler === undefined || getHandling(chained) === 'detached') return undefined;
  const handled = getHandledBy(handler, engine);
  const survivals = filter(handled, engine).filter((survival) => !isReported(survival, chained));
  if (survivals.length === 0 || (caller !== undefined && survivals.every((one) => isPassedOn(one, caller.call)))) return undefined;
  return { node: handler, kind: 'handler', isViolation: survivals.every((one) => isForViolation(one, engine)) };
}

/** `PromisePool.for(ids).process(run)`: what fails stands in what it answers, which nobody looks at. */
function judgePool(node: ts.Node, engine: Engine): Catcher | undefined {
  const { parent } = node;
  if (!isFunctionNode(node) || !ts.isCallExpression(parent) || parent.expression === node) return undefined;
  const fact = identify(parent, engine).match?.fact;
  if (fact === undefined || !('keepsFailures' in fact) || isChecked(parent) || handlesFailures(parent.expression)) return undefined;
  return { node: parent, kind: 'pool', isViolation: false };
}

/** `….handleError(fail).process(run)`: a handler of the project's own decides. */
function handlesFailures(chain: ts.Expression): boolean {
  let link = chain;
  while (ts.isPropertyAccessExpression(link) || ts.isCallExpression(link)) {
    if (ts.isPropertyAccessExpression(link) && /error|fail/i.test(link.name.text)) return true;
    link = link.expression;
  }
  return false;
}

/** The ways on which the transaction goes on. */
function getSurvivals(
  handled: Handled,
  block: ts.Block,
  caller: Step | undefined,
  transaction: Transaction,
  engine: Engine,
): readonly Survival[] {
  return filter(handled, engine).filter((survival) => {
    if (survival.returned === undefined) return true;
    if (caller !== undefined) return !isPassedOn(survival, caller.call);
    return !leavesTransaction(block, transaction) || !isFailure(survival);
  });
}

/** Of a handler that passes some errors on only what it holds back of those that the database raises. */
function filter({ survivals, isFilter }: Handled, engine: Engine): readonly Survival[] {
  return survivals.filter((survival) => (!isFilter || isOfViolation(survival, engine)) && !HARMLESS.test(getCondition(survival, engine)));
}

function isOfViolation(survival: Survival, engine: Engine): boolean {
  return VIOLATION.test(getCondition(survival, engine));
}

/** Whether a way is taken with a violation only: `if (isUnique(error)) return`, or what is left behind `if (error.code !== '23505') throw error`. */
function isForViolation({ conditions }: Survival, engine: Engine): boolean {
  return conditions.some(({ expression, holds }) => claims(expression, holds, engine));
}

function claims(condition: ts.Expression, holds: boolean, engine: Engine): boolean {
  const node = skipOuter(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return claims(node.operand, !holds, engine);
  const isMeant = (): boolean => VIOLATION.test(getAsked([node], engine));
  if (!ts.isBinaryExpression(node)) return holds && isMeant();
  const { left, right } = node;
  const { kind } = node.operatorToken;
  const isBoth = kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (isBoth || kind === ts.SyntaxKind.BarBarToken) {
    const claimed = [left, right].map((part) => claims(part, holds, engine));
    return claimed.every(Boolean) || (holds === isBoth && claimed.includes(true));
  }
  const isUnequal = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
  return holds !== isUnequal && isMeant();
}

function getCondition({ conditions }: Survival, engine: Engine): string {
  return getAsked(
    conditions.map(({ expression }) => expression),
    engine,
  );
}

/** What is asked, with the functions that are asked. */
function getAsked(conditions: readonly ts.Expression[], engine: Engine): string {
  const asked: string[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isCallExpression(node) ? findFunction(node.expression, engine)?.body : undefined;
    if (body !== undefined) asked.push(body.getText());
    ts.forEachChild(node, visit);
  };
  for (const condition of conditions) {
    asked.push(condition.getText());
    visit(condition);
  }
  return asked.join(' ');
}

function isFailure({ returned }: Survival): boolean {
  return returned !== undefined && returned !== 'nothing' && (FAILURE.test(returned.getText()) || returned.getText() === 'false');
}

/** Whether the caller sees that there was an error, and does something about it. */
function isPassedOn(survival: Survival, call: ts.Node): boolean {
  return (
    (isFailure(survival) && !isDropped(call)) || (survival.returned !== undefined && survival.returned !== 'nothing' && isChecked(call))
  );
}

/** A handler's result that tells, where it is looked at. */
function isReported(survival: Survival, chained: ts.CallExpression): boolean {
  return (
    survival.returned !== undefined &&
    survival.returned !== 'nothing' &&
    (isChecked(chained) || (isFailure(survival) && !isDropped(chained)))
  );
}

/** Whether a `return` in a block is one of the transaction's callback, which ends it. */
function leavesTransaction(block: ts.Node, { opener }: Transaction): boolean {
  let node = block;
  while (!ts.isSourceFile(node) && !isFunctionNode(node)) node = node.parent;
  return isWithin(opener, node) ? !isCallNode(opener) : node.parent === opener || ts.isMethodDeclaration(node);
}

/** Whether the transaction is begun or committed in a `try`: what is caught there is caught behind its end. */
function isEndedIn({ tryBlock }: ts.TryStatement, { opener }: Transaction): boolean {
  return isWithin(opener, tryBlock) || hasCommit(tryBlock);
}

function hasCommit(node: ts.Node): boolean {
  if (isFunctionNode(node)) return false;
  if (ts.isCallExpression(node)) {
    const name = getMemberName(node.expression) ?? '';
    if (/^(commit|end)(Transaction)?$/i.test(name) || /^[^(]*\(\s*[`'"]\s*(commit|end)\b/i.test(node.getText().slice(0, 200))) return true;
  }
  return ts.forEachChild(node, hasCommit) ?? false;
}

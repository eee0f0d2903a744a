import ts from 'typescript';
import type { Context } from '../context.ts';
import { type CallFact, isRead, type Step } from '../flow/facts.ts';
import {
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
  getLastStatement,
} from '../program/syntax.ts';
import { type Dependent, mentions } from './dependence.ts';
import type { Loop } from './loops.ts';
import { hasAwait } from './names.ts';

const HIDDEN = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
const SAME = /^===?$/;
const OTHER = /^!==?$/;
const KEY = /^(_?id|uid|uuid|key|slug)$|Id$/;

/** Whether a call runs for the one element that has a certain key: `if (row.id === chosen) await …`. */
export function isForOne(call: ts.Node, { repeated }: Pick<Loop, 'repeated'>, dependent: Dependent, context: Context): boolean {
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    const { parent } = node;
    if (isFunctionNode(node)) return false;
    if (ts.isIfStatement(parent) && node === parent.thenStatement && isKeyOf(parent.expression, SAME, dependent, context)) return true;
    if (ts.isBlock(parent) && isLeftToOne(node, parent, dependent, context)) return true;
  }
  return false;
}

/** Whether code before a statement leaves unless the element has a certain key: `if (row.id !== chosen) continue`. */
function isLeftToOne(statement: ts.Node, { statements }: ts.Block, dependent: Dependent, context: Context): boolean {
  return statements
    .slice(0, statements.indexOf(statement as ts.Statement))
    .some((one) => ts.isIfStatement(one) && leaves(one.thenStatement, context) && isKeyOf(one.expression, OTHER, dependent, context));
}

function leaves(statement: ts.Statement, { checker }: Context): boolean {
  const last = getLastStatement(statement);
  if (last === undefined || !ts.isExpressionStatement(last))
    return last !== undefined && (ts.isContinueStatement(last) || ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return ts.isCallExpression(last.expression) && (checker.getTypeAtLocation(last.expression).flags & ts.TypeFlags.Never) !== 0;
}

/**
 * Whether one element's failure is its own affair, so that one call for all would fail for all: a write of
 * `const results = await Promise.allSettled(rows.map(…))`, a change in `try { await cancel(id) } catch { log(id) }`, and what nobody can see
 * there, which may ask another machine as well.
 */
export function isForgiven(fact: CallFact, call: ts.Node, { repeated, node: loop }: Loop): boolean {
  if (!isRead(fact) && isSettled(loop.parent)) return true;
  if (fact.kind !== 'operation' || (fact.isUnseen !== true && !/^(update|delete|upsert)$/.test(fact.operation))) return false;
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    const { parent } = node;
    if (ts.isTryStatement(parent) && node === parent.tryBlock && parent.catchClause !== undefined)
      return !parent.catchClause.block.statements.some(ts.isThrowStatement);
    if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'catch') return true;
  }
  return false;
}

/** Whether a node is a call of `Promise.allSettled` whose results are asked for. */
function isSettled(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || getMemberName(node.expression) !== 'allSettled') return false;
  return !ts.isExpressionStatement(ts.isAwaitExpression(node.parent) ? node.parent.parent : node.parent);
}

/** `for (const handler of handlers) await handler.onDelete(user)`: a part of the program is asked, of which nothing but methods is seen. */
export function isOfPart(call: ts.Node, { elements }: Loop, { checker }: Context): boolean {
  const receiver = isCallNode(call) ? getReceiver(getCalleeExpression(call)) : undefined;
  if (receiver === undefined || !ts.isIdentifier(receiver) || !elements.some((name) => name.getText() === receiver.text)) return false;
  const isSeen = (member: ts.Symbol): boolean =>
    (member.declarations ?? []).every((declaration) => (ts.getCombinedModifierFlags(declaration) & HIDDEN) === 0);
  const members = checker.getTypeAtLocation(receiver).getProperties().filter(isSeen);
  return (
    members.length > 0 && members.every((member) => checker.getTypeOfSymbolAtLocation(member, receiver).getCallSignatures().length > 0)
  );
}

function isKeyOf(condition: ts.Expression, operator: RegExp, dependent: Dependent, context: Context): boolean {
  const node = skipOuter(condition);
  if (!ts.isBinaryExpression(node)) return false;
  // All of an `if`, any of what skips.
  const joint = operator === SAME ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (node.operatorToken.kind === joint)
    return isKeyOf(node.left, operator, dependent, context) || isKeyOf(node.right, operator, dependent, context);
  if (!operator.test(node.operatorToken.getText())) return false;
  return [
    [node.left, node.right],
    [node.right, node.left],
  ].some(([own, other]) => {
    if (own === undefined || other === undefined || !ts.isPropertyAccessExpression(own) || !KEY.test(own.name.text)) return false;
    const isWritten = ts.isLiteralExpression(other) || /^(null|undefined)$/.test(other.getText());
    return !isWritten && mentions(own, dependent, context) && !mentions(other, dependent, context);
  });
}

/**
 * Whether a write in a helper is for the few elements that need it: the helper does nothing else with the database, and returns what it
 * was asked for before the write wherever it can.
 */
export function isSpared(
  { fact, path }: { readonly fact: CallFact; readonly path: readonly Step[] },
  reached: readonly { readonly fact: CallFact; readonly path: readonly Step[] }[],
): boolean {
  const [first, second] = path;
  if (fact.kind !== 'operation' || isRead(fact) || first?.into === undefined || second === undefined) return false;
  if (reached.some(({ fact: other, path: [step] }) => step?.call === first.call && isRead(other))) return false;
  for (let node: ts.Node = second.call; node !== first.into && !ts.isSourceFile(node); node = node.parent) {
    const { parent }: ts.Node = node;
    if (!ts.isBlock(parent) || parent.parent !== first.into) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
    return before.some((statement) => ts.isIfStatement(statement) && !hasAwait(statement) && returnsSomething(statement.thenStatement));
  }
  return false;
}

function returnsSomething(statement: ts.Statement): boolean {
  const last = getLastStatement(statement);
  if (last === undefined || !ts.isReturnStatement(last) || last.expression === undefined) return false;
  const value = skipOuter(last.expression);
  const isNothing = /^(null|undefined|true|false)$/.test(value.getText());
  return !isNothing;
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getCalleeExpression, getMemberName, getReceiver, isWithin, skipOuter } from '../program/syntax.ts';
import type { Guard } from './guards.ts';
import { getColumnKey, getValueKey } from './sameness.ts';
import { type Placed, resolve } from './scopes.ts';
import { getCarried, getSources } from './sources.ts';
import type { Write } from './writes.ts';

/** Columns that say whose a row is, or how far it has come: an empty one is free to be taken. */
const CLAIM = /(Id|By|At|_id|_by|_at|Key|Token|Code|Number|Owner|Status|State)$|^(owner|status|state|key|token|code|number)$/;

/** `if (order.status === 'closed') return; … status: 'closed'`: done twice it is the same. */
export function isDone(write: Write, { against, isMet, scope }: Guard, column: string, engine: Engine): boolean {
  const set = write.data.find((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column));
  const value = set?.value === undefined ? undefined : getValueKey(set.value, engine);
  // What has run out or is gone is put out of reach.
  if (value === 'null' && against !== undefined && /^(new )?Date\b|\bnow\(/.test(against.getText())) return true;
  if (isMet === undefined || value === undefined) return false;
  if (against !== undefined) return !isMet && getValueKey({ node: against, scope }, engine) === value;
  return isMet ? /^(null|undefined|false)$/.test(value) : value === 'true';
}

/** `if (!user.name) update({ name: profile.name })`: what is empty is filled with what came along, and whoever does so last is as good as the first. */
export function isFilledIn(write: Write, { node, against, isMet }: Guard, column: string, engine: Engine): boolean {
  if (isMet !== false || against !== undefined) return false;
  let condition: ts.Node = node;
  while (ts.isExpression(condition.parent as ts.Expression)) condition = condition.parent;
  const { parent } = condition;
  if (!ts.isIfStatement(parent) || parent.elseStatement !== undefined) return false;
  const { thenStatement } = parent;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  const isAside = last !== undefined && !ts.isReturnStatement(last) && !ts.isContinueStatement(last) && !ts.isBreakStatement(last);
  if (!isAside || !write.reached.steps.some((step) => isWithin(step, thenStatement))) return false;
  const set = write.data.find((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column))?.value;
  if (set === undefined || getSources(set, engine).length > 0) return false;
  return isLookedUp(set, engine) || (!CLAIM.test(column) && getCarried(set, engine).length > 0);
}

/** `(await directory.getUsers()).find(…)`: asked twice, another service gives the same. */
function isLookedUp(placed: Placed, engine: Engine): boolean {
  let { node } = resolve(placed, engine);
  for (let steps = 0; steps < 12; steps++) {
    node = skipOuter(node);
    if (ts.isIdentifier(node)) {
      const declaration = getValueDeclaration(node, engine);
      if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false;
      node = declaration.initializer;
    } else if (ts.isAwaitExpression(node) || ts.isPropertyAccessExpression(node)) {
      if (ts.isAwaitExpression(node) && isAsking(node.expression)) return true;
      node = node.expression;
    } else if (ts.isCallExpression(node)) {
      const receiver = getReceiver(getCalleeExpression(node));
      const isPlain = /^(parseInt|parseFloat|Number|String|BigInt)$/.test(getMemberName(getCalleeExpression(node)) ?? '');
      const next = isPlain ? node.arguments[0] : receiver;
      if (next === undefined) return false;
      node = next;
    } else return false;
  }
  return false;
}

function isAsking(call: ts.Expression): boolean {
  return (
    ts.isCallExpression(call) &&
    /^(get|find|fetch|load|list|read|lookup|search|retrieve)/i.test(getMemberName(getCalleeExpression(call)) ?? '')
  );
}

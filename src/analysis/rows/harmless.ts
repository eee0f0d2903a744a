import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getCalleeExpression, getMemberName, getReceiver, isWithin, skipOuter, getLastStatement, getReturns } from '../program/syntax.ts';
import { getCallees } from './callees.ts';
import { getChanges } from './values/changes.ts';
import type { Guard } from './guards/guards.ts';
import { getColumnKey, getValueKey, isConstantValue } from './values/sameness.ts';
import { type Placed, resolve } from './values/scopes.ts';
import { getCarried, getSources } from './values/sources.ts';
import type { Write } from './statements/writes.ts';

/** Columns that say whose a row is, or how far it has come: an empty one is free to be taken. */
const CLAIM = /(Id|By|At|_id|_by|_at|Key|Token|Code|Number|Owner|Status|State)$|^(owner|status|state|key|token|code|number)$/;

/** What is so once somebody wanted it, whenever that was. */
const SETTLED =
  /^((un)?(subscribed|read|seen|viewed|opened|dismissed|acknowledged|archived|deleted|removed|revoked|disabled|muted)_?at|email_?verified(_?at)?)$/i;

/** Rows that stand for something to be had once. */
export const ONCE =
  /invit|token|coupon|voucher|ticket|otp|challenge|verification|nonce|giftcard|grant|(auth|authorization|promo|login|backup|recovery)code/i;

/** Times that are put off again and again. */
const RENEWED = /^(expir(es|y|ation)|last_?(seen|used|active|login|access|ping|poll))/i;

/** `new Date()`, `Date.now()` */
function isNow(node: ts.Expression | undefined): boolean {
  return node !== undefined && /^new Date\(\)|^Date\.now\(\)|\bnow\(\)/i.test(node.getText());
}

/** A time that is counted from now on: `new Date(Date.now() + DAY)`, also by a variable or a property that holds it. */
function isOfNow({ node, scope }: Placed, engine: Engine): boolean {
  const made = resolve({ node, scope }, engine).node;
  if (/\bDate\b|\bnow\(/.test(made.getText())) return true;
  // `expires: getExpiryDate(ttl)`
  const bodies = ts.isCallExpression(made) ? getCallees(made, engine) : [];
  if (bodies.some((body) => getReturns(body).some((value) => /\bDate\b/.test(value.getText())))) return true;
  const inner = skipOuter(node);
  const root = ts.isPropertyAccessExpression(inner) ? skipOuter(inner.expression) : inner;
  const declaration = ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  if (declaration === undefined || (!ts.isVariableDeclaration(declaration) && !ts.isBindingElement(declaration))) return false;
  return getChanges(declaration).properties.some(({ value }) => value !== undefined && /\bDate\b/.test(value.getText()));
}

/** `if (order.status === 'closed') return; … status: 'closed'`: done twice it is the same. */
export function isDone(write: Write, { node, against, isMet, isRefused, scope }: Guard, column: string, engine: Engine): boolean {
  const set = write.data.find((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column));
  const value = set?.value === undefined ? undefined : getValueKey(set.value, engine);
  // What has run out or is gone is put out of reach.
  if (value === 'null' && against !== undefined && /^(new )?Date\b|\bnow\(/.test(against.getText())) return true;
  // `!isEqual(order.lines, lines)` asks whether there is anything to change.
  const isSame =
    ts.isCallExpression(node) && /^(is)?(deep|strict)?(equal|same|deepstrictequal)s?$/i.test(getMemberName(node.expression) ?? '');
  if (isSame && against !== undefined && getValueKey({ node: against, scope }, engine) === value) return true;
  if (RENEWED.test(column) && set?.value !== undefined && isOfNow(set.value, engine)) return true;
  if (isMet === undefined || value === undefined) return false;
  if (!isMet && against === undefined && SETTLED.test(column) && isNow(set?.value?.node)) return true;
  // `title !== order.title` asks whether there is anything to change.
  if (against !== undefined) return getValueKey({ node: against, scope }, engine) === value;
  if (isMet) return /^(null|undefined|false)$/.test(value);
  // What is handed out for it has been handed out twice by then.
  const isUsedUp = isRefused === true && ONCE.test(write.table ?? '');
  return value === 'true' && !isUsedUp;
}

/** `if (!user.name) update({ name: profile.name })`: what is empty is filled with what came along, and whoever does so last is as good as the first. */
export function isFilledIn(write: Write, { node, against, isMet }: Guard, column: string, engine: Engine): boolean {
  if (isMet !== false || against !== undefined) return false;
  let condition: ts.Node = node;
  while (ts.isExpression(condition.parent as ts.Expression)) condition = condition.parent;
  const { parent } = condition;
  if (!ts.isIfStatement(parent) || parent.elseStatement !== undefined) return false;
  const { thenStatement } = parent;
  const last = getLastStatement(thenStatement);
  const isAside = last !== undefined && !ts.isReturnStatement(last) && !ts.isContinueStatement(last) && !ts.isBreakStatement(last);
  if (!isAside || !write.reached.steps.some((step) => isWithin(step, thenStatement))) return false;
  const set = write.data.find((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column))?.value;
  if (set === undefined || getSources(set, engine).length > 0) return false;
  const origin = getOrigin(set, engine);
  return origin === 'asked' || (origin === undefined && !CLAIM.test(column) && getCarried(set, engine).length > 0);
}

const ASKS = /^(get|find|fetch|load|list|read|lookup|search|retrieve)/i;
const MAKES = /^(create|add|insert|register|issue|provision|open|upload|start)/i;

/**
 * Whether another service was asked for a value: asked twice, it gives the same (`(await directory.getUsers()).find(…)`).
 * Where it was made for this, two requests make two (`await directory.createUser()`).
 */
function getOrigin(placed: Placed, engine: Engine): 'asked' | 'made' | undefined {
  let { node } = resolve(placed, engine);
  for (let steps = 0; steps < 12; steps++) {
    node = skipOuter(node);
    if (ts.isIdentifier(node)) {
      const declaration = getValueDeclaration(node, engine);
      if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
      node = declaration.initializer;
    } else if (ts.isAwaitExpression(node) || ts.isPropertyAccessExpression(node)) {
      const name =
        ts.isAwaitExpression(node) && ts.isCallExpression(node.expression) ? getMemberName(node.expression.expression) : undefined;
      if (name !== undefined && ASKS.test(name)) return 'asked';
      if (name !== undefined && MAKES.test(name)) return 'made';
      node = node.expression;
    } else if (ts.isCallExpression(node)) {
      const receiver = getReceiver(getCalleeExpression(node));
      const isPlain = /^(parseInt|parseFloat|Number|String|BigInt)$/.test(getMemberName(getCalleeExpression(node)) ?? '');
      const next = isPlain ? node.arguments[0] : receiver;
      if (next === undefined) return undefined;
      node = next;
    } else return undefined;
  }
  return undefined;
}

const FORBIDDEN = /permission|forbidden|unauthori[sz]ed|access ?denied|\b40[13]\b/i;

/** Whether those are turned away who may not, whatever was asked of the row for that: what says who may is no race. */
export function isAboutPermission({ asked, against }: Guard): boolean {
  if (against !== undefined && isConstantValue(against)) return false;
  let node: ts.Node = asked;
  while (!ts.isSourceFile(node) && !ts.isIfStatement(node)) node = node.parent;
  return ts.isIfStatement(node) && isWithin(asked, node.expression) && FORBIDDEN.test(node.thenStatement.getText());
}

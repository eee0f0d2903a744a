import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { followReceiver, getClient } from '../flow/clients/clients.ts';
import { getSqlLock, type SqlLock } from '../program/sql.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { getChain } from '../rows/statements/chains.ts';
import { getNameText } from '../rows/values/scopes.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { getText } from '../rows/statements/texts.ts';
import type { Frame, Value } from '../values/values.ts';

/** A read that keeps others out until its transaction ends. */
export interface Locking {
  readonly call: CallNode;
  readonly library: Library;
  readonly member: string;
  readonly lock: SqlLock;
  /** The library asks for it: in a statement's own text, the database alone decides. */
  readonly isText: boolean;
  /** What it runs on when a frame runs it. */
  readonly clientIn: (frame: Frame) => Value;
}

/** Whoever locks rows says so in one of these words. */
const WORDS = /\block|Lock|\bfor\s+(no\s+key\s+)?(update|share)\b|\bfor(Update|Share|NoKeyUpdate|KeyShare)\b|\.for\(|advisory_xact/i;
const known = new WeakMap<Engine, WeakMap<CallNode, Locking | 'none'>>();

/** The reads of a file that lock what they find, in the order of the file. */
export function getLockings(file: ts.SourceFile, engine: Engine): readonly Locking[] {
  if (!WORDS.test(file.text)) return [];
  const found: Locking[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const locking = isCallNode(node) && !ts.isNewExpression(node) ? getLocking(node, engine) : undefined;
    if (locking !== undefined) found.push(locking);
  };
  visit(file);
  return found;
}

/** The lock that a call takes, if it is one that takes any. */
export function getLocking(call: CallNode, engine: Engine): Locking | undefined {
  let ofEngine = known.get(engine);
  if (ofEngine === undefined) known.set(engine, (ofEngine = new WeakMap()));
  const found = ofEngine.get(call) ?? read(call, engine) ?? 'none';
  ofEngine.set(call, found);
  return found === 'none' ? undefined : found;
}

function read(call: CallNode, engine: Engine): Locking | undefined {
  const statement = getStatement(call, engine);
  if (statement === undefined) return undefined;
  const { library, member, operation } = statement;
  const { match } = identify(call, engine);
  if (match === undefined) return undefined;
  const { fact } = match;
  const isText = 'sql' in fact || ('operation' in fact && fact.operation === 'raw') || library.rows === undefined;
  const text = isText ? getStatementText(call, engine) : undefined;
  const inText = text === undefined ? undefined : getSqlLock(text);
  const asked = text === undefined && /^(read|count)/.test(operation) ? getAsked(call, library, engine) : undefined;
  const always = 'operation' in fact && fact.traits?.includes('locked') === true && isPessimistic(getArguments(call)[1]);
  const lock = inText ?? asked ?? (always ? 'rows' : undefined);
  if (lock === undefined) return undefined;
  const clientIn = (frame: Frame): Value =>
    'operation' in fact ? getClient(call, match, frame, engine) : followReceiver(call, frame, engine);
  return { call, library, member, lock, isText: inText !== undefined, clientIn };
}

/** The text of a statement: an argument, the template that is the tag's, or the one whose `execute` this is. */
function getStatementText(call: CallNode, engine: Engine): string | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  const template = receiver === undefined ? undefined : skipOuter(receiver);
  if (template !== undefined && ts.isTaggedTemplateExpression(template)) return getText(template, engine)?.text;
  return getText(call, engine)?.text;
}

/** The lock that a query asks for in its chain or its options. Where it only may ask for one, that depends on who calls. */
function getAsked(call: CallNode, { rows }: Library, engine: Engine): SqlLock | undefined {
  const tests = (rows?.chain?.lock ?? []).map(testOf);
  const chain = getChain(call, engine);
  const links = chain.filter((link) => {
    const name = getMemberName(getCalleeExpression(link)) ?? '';
    return tests.some((test) => test(name)) && isPessimistic(getArguments(link)[0]) && !isConditional(link, call);
  });
  if (links.length > 0) return chain.some(isSkipping) ? 'free rows' : 'rows';
  for (const argument of getArguments(call)) {
    const options = skipOuter(argument);
    if (!ts.isObjectLiteralExpression(options)) continue;
    const option = options.properties.find((member) => rows?.lockOptions?.includes(getNameText(member.name) ?? '') === true);
    if (option === undefined || !ts.isPropertyAssignment(option) || !isPessimistic(option.initializer)) continue;
    return /skip_?locked/i.test(options.getText()) ? 'free rows' : 'rows';
  }
  return undefined;
}

/** `.skipLocked()`, `.for('update', { skipLocked: true })`, `.setOnLocked('skip_locked')` */
function isSkipping(link: CallNode): boolean {
  const words = [getMemberName(getCalleeExpression(link)) ?? '', ...getArguments(link).map((argument) => argument.getText())];
  return words.some((word) => /skip_?locked/i.test(word));
}

const OTHER_LOCKS = /optimistic|dirty_read|\bnone\b|^(undefined|null|false)$/i;

/** Whether a value plainly asks for a lock of the database. */
function isPessimistic(given: ts.Expression | undefined): boolean {
  if (given === undefined) return true;
  const node = skipOuter(given);
  if (ts.isObjectLiteralExpression(node)) {
    const mode = node.properties.find((member) => /^(mode|level)$/.test(getNameText(member.name) ?? ''));
    return mode === undefined || (ts.isPropertyAssignment(mode) && isPessimistic(mode.initializer));
  }
  const isPlain =
    ts.isStringLiteralLike(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && /lock/i.test(node.expression.getText())) ||
    ts.isArrayLiteralExpression(node);
  return isPlain && !OTHER_LOCKS.test(node.getText().replace(/['"]/g, ''));
}

/** `if (manager) query.setLock('pessimistic_write')` */
function isConditional(link: CallNode, call: CallNode): boolean {
  for (let node: ts.Node = link; !ts.isSourceFile(node) && !isWithin(call, node); node = node.parent) {
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node) || isFunctionNode(node)) return true;
    if (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?)$/.test(node.operatorToken.getText())) return true;
  }
  return getEnclosingBody(link) !== getEnclosingBody(call);
}

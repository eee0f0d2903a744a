import ts from 'typescript';
import { getTargetBodies } from '../flow/targets.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getCalleeExpression,
  getMemberName,
  getParameters,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import type { Path } from '../values/values.ts';
import { isAboutRows } from './containers.ts';
import { bind, mayHoldRows, type Next, type Spot, type Stop, type Travel } from './journeys.ts';
import { getMentions } from '../reads/mentions.ts';
import { isStillQuery } from './queries.ts';
import { put, stepIntoLoop } from './steps.ts';

const NOTHING: Next = { spots: [], stops: [] };
const KEEPS =
  /^(map|filter|sort|toSorted|reverse|toReversed|slice|flat|flatMap|concat|values|entries|keys|toArray|toSpliced|with|exec|lean|execute|get|all|toJSON|toObject)$/;

const to = (node: ts.Node, path: Path): Next => ({ spots: [{ node, path }], stops: [] });

/** `rows.map(…)`, `result.rows`, `promise.then(…)` */
export function passMember(access: ts.PropertyAccessExpression, path: Path, travel: Travel): Next {
  const [first, ...rest] = path;
  const name = access.name.text;
  const call = ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined;
  if (call === undefined) {
    if (first === name) return to(access, rest);
    return first === '*' &&
      name !== 'length' &&
      name !== 'size' &&
      mayHoldRows(travel.engine.checker.getTypeAtLocation(access), travel.engine)
      ? to(access, path)
      : NOTHING;
  }
  if (name === 'catch' || name === 'finally') return to(call, path);
  if (name === 'then') return passThen(call, path, travel);
  if (first !== undefined && first !== '*') return NOTHING;
  if (name === 'forEach') return stepIntoLoop(call, path, travel);
  if (name === 'reduce') {
    const type = travel.engine.checker.getTypeAtLocation(call);
    return mayHoldRows(type, travel.engine, 2) ? to(call, []) : NOTHING;
  }
  if (first === '*' && /^(get|all)$/.test(name)) return NOTHING;
  if (KEEPS.test(name)) return to(call, first === undefined || name !== 'values' ? [] : ['*']);
  return isStillQuery(access.expression, call, travel.engine) ? to(call, path) : NOTHING;
}

function passThen(call: ts.CallExpression, path: Path, travel: Travel): Next {
  const [callback] = call.arguments;
  if (callback === undefined) return to(call, path);
  const fn = skipOuter(callback);
  if (isFunctionNode(fn)) {
    const [parameter] = getParameters(fn);
    return { spots: parameter === undefined ? [] : bind(parameter.name, path, travel.engine), stops: [] };
  }
  const declaration = getSymbol(fn, travel.engine)?.valueDeclaration;
  const bodies = declaration === undefined ? [] : bodiesOf(call, [declaration], travel);
  return continueAt(
    call,
    bodies.flatMap((body) => travel.followParameter(body, 0, path)),
    bodies,
  );
}

function bodiesOf(call: CallNode, declarations: readonly ts.Declaration[], { engine }: Travel): readonly FunctionNode[] {
  return getTargetBodies(call, declarations, engine).filter(isFunctionNode);
}

/** What a helper returns is what its call gives; what it sends is sent. */
function continueAt(call: ts.Node, stops: readonly Stop[], bodies: readonly FunctionNode[]): Next {
  const found: Spot[] = [];
  const sent: Stop[] = [];
  for (const stop of stops) {
    if (stop.kind === 'answered') sent.push(stop);
    else if (bodies.includes(stop.body)) found.push({ node: call, path: stop.path });
  }
  return { spots: found, stops: sent };
}

/** An argument: of something that answers, of a helper of the project, of a library's function. */
export function passGiven(node: ts.Expression, path: Path, travel: Travel): Next {
  const { engine } = travel;
  const call = node.parent as ts.CallExpression | ts.NewExpression;
  const index = call.arguments?.indexOf(node) ?? -1;
  if (index < 0) return NOTHING;
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee);
  if (ts.isCallExpression(call) && name !== undefined && /^(push|unshift|add|set)$/.test(name) && ts.isPropertyAccessExpression(callee))
    return { spots: put(callee.expression, ts.isSpreadElement(node) ? path : ['*'], travel), stops: [] };
  const { match, declarations } = identify(call, engine);
  if (match !== undefined) return passMatched(match, call, index, path, travel);
  if (ts.isNewExpression(call)) return passConstruction(call, travel);
  if (name !== undefined && /^(all|allSettled|race|any|resolve)$/.test(name) && isNamed(callee, 'Promise')) return to(call, path);
  const bodies = bodiesOf(call, declarations, travel);
  if (bodies.length > 0)
    return continueAt(
      call,
      bodies.flatMap((body) => travel.followParameter(body, index, path)),
      bodies,
    );
  // What a library makes of a list may be one.
  const isSeen = declarations.length === 0 || declarations.some((declaration) => declaration.getSourceFile().isDeclarationFile);
  return isSeen && isKept(call, travel) && !isOfKeys(node, path, travel) ? to(call, isList(call, travel) ? [] : ['*']) : NOTHING;
}

/** A list of keys, by which others are asked for. */
function isOfKeys(node: ts.Expression, path: Path, { engine: { checker } }: Travel): boolean {
  const type = checker.getTypeAtLocation(node);
  const element = path.length === 0 ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element !== undefined && (element.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0 && checker.isArrayType(type);
}

function isList(call: ts.Node, { engine: { checker } }: Travel): boolean {
  return checker.isArrayType(checker.getTypeAtLocation(call));
}

function isNamed(callee: ts.Expression, name: string): boolean {
  return ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === name;
}

function isKept(call: ts.Node, { engine }: Travel): boolean {
  if (ts.isExpressionStatement(call.parent)) return false;
  const name = ts.isCallExpression(call) ? getMemberName(getCalleeExpression(call)) : undefined;
  if (name === 'stringify') return true;
  const type = engine.checker.getTypeAtLocation(call);
  return !(type.flags & ts.TypeFlags.Any && ts.isAwaitExpression(call.parent)) && mayHoldRows(type, engine);
}

/** `response.status(409).json(…)`, `c.json(…, 409)`: what it tells is why not. */
function isRefusal(call: ts.CallExpression | ts.NewExpression): boolean {
  const status = (node: ts.Expression | undefined): number => (node !== undefined && ts.isNumericLiteral(node) ? Number(node.text) : 0);
  const [, second] = call.arguments ?? [];
  const before = ts.isPropertyAccessExpression(call.expression) ? skipOuter(call.expression.expression) : undefined;
  const isSet = before !== undefined && ts.isCallExpression(before) && /^(status|code)$/.test(getMemberName(before.expression) ?? '');
  return Math.max(status(second), isSet ? status(before.arguments[0]) : 0) >= 400;
}

function passMatched({ fact }: Match, call: ts.CallExpression | ts.NewExpression, index: number, path: Path, travel: Travel): Next {
  if ('answers' in fact) {
    const which = fact.answers === 'last' ? (call.arguments?.length ?? 0) - 1 : fact.answers;
    return index === which && !isRefusal(call) ? { spots: [], stops: [{ kind: 'answered', at: call }] } : NOTHING;
  }
  if ('transaction' in fact || 'standsFor' in fact) return to(call, path);
  if ('invokes' in fact && fact.invokes !== index && isKept(call, travel)) return to(call, isList(call, travel) ? [] : ['*']);
  return 'local' in fact && isKept(call, travel) ? to(call, ['*']) : NOTHING;
}

/** An object that is made of rows holds them; a look-up table of them does not go to clients as it is. */
function passConstruction(call: ts.NewExpression, { engine }: Travel): Next {
  const name = getMemberName(getCalleeExpression(call));
  if (name === 'Map' || name === 'Set' || name === 'WeakMap') return to(call, ['*']);
  const declaration = getSymbol(call.expression, engine)?.valueDeclaration;
  if (declaration === undefined || (ts.isClassLike(declaration) && /Error|Exception$/.test(declaration.name?.text ?? ''))) return NOTHING;
  return isAboutRows(call, engine) ? to(call, ['*']) : NOTHING;
}

/** What a function that was written where it is handed over returns: the call may give it back, once or in a list. */
export function passCallback(body: FunctionNode, path: Path, travel: Travel): Next {
  const { engine } = travel;
  const holder = ts.isParenthesizedExpression(body.parent) ? body.parent : body;
  const call = holder.parent;
  if (!ts.isCallExpression(call)) return NOTHING;
  if (skipOuter(call.expression) === body) return to(call, path);
  const index = call.arguments.indexOf(holder as ts.Expression);
  if (index < 0) return NOTHING;
  const name = getMemberName(getCalleeExpression(call));
  const { match, declarations } = identify(call, engine);
  if (match !== undefined) {
    const { fact } = match;
    if ('transaction' in fact) return to(call, path);
    if (!('invokes' in fact) || fact.when !== 'now') return NOTHING;
    if (name === 'then' || name === 'catch' || name === 'finally') return to(call, path);
    if (name === 'map' || name === 'flatMap' || name === 'from') return to(call, name === 'flatMap' ? [] : ['*']);
    return fact.each === undefined ? to(call, path) : NOTHING;
  }
  const bodies = bodiesOf(call, declarations, travel);
  if (bodies.length > 0)
    return continueAt(
      call,
      bodies.flatMap((outer) => followCalled(outer, index, path, travel)),
      bodies,
    );
  return isKept(call, travel) ? to(call, path.length === 0 && isList(call, travel) ? [] : ['*']) : NOTHING;
}

/** Where what a parameter returns when it is called gets to. */
function followCalled(body: FunctionNode, index: number, path: Path, travel: Travel): readonly Stop[] {
  const parameter = getParameters(body)[index];
  if (parameter === undefined || !ts.isIdentifier(parameter.name)) return [];
  const isHandedOn = getMentions(parameter, travel.engine).some((mention) => {
    const { parent } = mention;
    return ts.isCallExpression(parent) && (parent.expression === mention || parent.arguments.includes(mention));
  });
  // A helper that runs what it is given gives back what that returned, unless its own type says otherwise.
  return isHandedOn && declaresRows(body, travel) ? [{ kind: 'returned', body, path }] : [];
}

function declaresRows(body: FunctionNode, { engine }: Travel): boolean {
  const signature = engine.checker.getSignatureFromDeclaration(body);
  return signature !== undefined && mayHoldRows(signature.getReturnType(), engine);
}

import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { follow, isDrawn } from '../flow/clients/clients.ts';
import { getPackageName, getPlace } from '../program/places.ts';
import { type CallNode, getArguments, getEnclosingBody, isCallNode } from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { getAlternatives, type InstanceValue, type Value } from '../values/values.ts';
import { getFieldSources } from './fields.ts';
import { type Given, getGivenTo, getTaking } from './given.ts';
import { isTransactionType, typeOf } from './types.ts';

/** How a client stands to transactions: it is one's own, it is none's, or that can't be told. */
export type Standing = 'inside' | 'outside' | 'unknown';

/** What a question about one client needs on its way up through callers. */
export interface Question {
  readonly engine: Engine;
  /** The library whose operation runs on the client. */
  readonly library: Library;
  /** Whether a call on the way was seen to lead to the operation from inside a transaction. */
  readonly isSeenInside: (call: ts.Node) => boolean;
}

const MAX_LEVELS = 6;

/** How a client stands to transactions, asked of whoever hands it in. */
export function getStanding(value: Value, question: Question, level = 0): Standing {
  if (level > MAX_LEVELS) return 'unknown';
  const { engine } = question;
  switch (value.kind) {
    case 'client':
      return 'inside';
    case 'absent':
      return 'outside';
    case 'union':
      return getStandingOfSome(getAlternatives(value), question, level);
    case 'instance':
      return getStandingOfInstance(value, question);
    case 'result':
      return getStandingOfResult(value, question, level);
    case 'place':
      if (isOnOutermost(value, question)) return 'outside';
      if (isTransactionType(typeOf(value, engine), engine) && !mayBeLeftOut(value.root)) return 'inside';
      if (ts.isParameter(value.root) || ts.isBindingElement(value.root)) return getStandingOfParameter(value, undefined, question, level);
      if (ts.isClassLike(value.root)) return getStandingOfField(value.root, value.path, question, level);
      return isClientOf(typeOf(value, engine), question) && ts.isSourceFile(getEnclosingBody(value.root)) ? 'outside' : 'unknown';
    default:
      return 'unknown';
  }
}

/** `dataSource.manager`: on something that no transaction hands out. */
function isOnOutermost(value: Extract<Value, { kind: 'place' }>, question: Question): boolean {
  const { engine, library } = question;
  const tests = (library.outermost ?? []).map(testOf);
  if (tests.length === 0) return false;
  return [[], ...value.path.map((_, index) => value.path.slice(0, index + 1))].some((path) => {
    const type = typeOf({ ...value, path }, engine);
    const name = type === undefined ? undefined : (type.symbol as ts.Symbol | undefined)?.name;
    return name !== undefined && tests.some((test) => test(name)) && isClientOf(type, question);
  });
}

function mayBeLeftOut(root: ts.Declaration): boolean {
  return ts.isParameter(root) && (root.questionToken !== undefined || root.initializer !== undefined);
}

/** `tx ?? db`: the second counts where somebody leaves the first out. */
function getStandingOfSome(values: readonly Value[], question: Question, level: number): Standing {
  const isGiven = (value: Value): boolean => value.kind === 'place' && (ts.isParameter(value.root) || ts.isBindingElement(value.root));
  const others = values.filter((value) => !isGiven(value)).map((value) => getStanding(value, question, level + 1));
  const otherwise = others.length === 0 ? undefined : unite(others);
  const given = values.filter(isGiven);
  const [first] = given;
  if (first === undefined || given.length > 1) return otherwise ?? 'unknown';
  return first.kind === 'place' ? getStandingOfParameter(first, otherwise, question, level + 1) : 'unknown';
}

function unite(standings: readonly Standing[]): Standing {
  const [first = 'unknown'] = standings;
  return standings.every((standing) => standing === first) ? first : 'unknown';
}

/** What a parameter is given by those who call: outside as soon as one of them has no transaction. */
function getStandingOfParameter(
  { root, path }: Extract<Value, { kind: 'place' }>,
  otherwise: Standing | undefined,
  question: Question,
  level: number,
): Standing {
  const { engine, isSeenInside } = question;
  const parameter = ts.isBindingElement(root) ? ts.walkUpBindingElementsAndPatterns(root) : root;
  if (!ts.isParameter(parameter) || level > MAX_LEVELS) return 'unknown';
  const taking = getTaking(parameter, engine);
  if (taking !== undefined) return path.length > 0 && taking === 'outside' ? 'unknown' : taking;
  const standings = getGivenTo(parameter, path, engine).map(({ call, value }: Given): Standing => {
    if (isSeenInside(call)) return 'inside';
    if (value.kind === 'absent')
      return otherwise ?? (parameter.initializer === undefined ? getStandingOfNone(parameter, question) : 'outside');
    return getStanding(follow(value, engine), question, level + 1);
  });
  if (standings.includes('outside')) return 'outside';
  return standings.length > 0 && standings.every((standing) => standing === 'inside') ? 'inside' : 'unknown';
}

/** Without a transaction an option names none; a function that asks for it may open one itself. */
function getStandingOfNone(parameter: ts.ParameterDeclaration, { library }: Question): Standing {
  const name = parameter.name.getText();
  const asks = (node: ts.Node): boolean =>
    (ts.isIfStatement(node) && new RegExp(`\\b${name}\\b`).test(node.expression.getText())) || (ts.forEachChild(node, asks) ?? false);
  return library.transactionOption === undefined || !/^\w+$/.test(name) || asks(parameter.parent) ? 'unknown' : 'outside';
}

/** What a field holds: what the class is constructed with, or what a container puts there. */
function getStandingOfField(owner: ts.ClassLikeDeclaration, path: readonly string[], question: Question, level: number): Standing {
  const [name, ...rest] = path;
  const sources = name === undefined ? 'unknown' : getFieldSources(owner, name, rest, question.engine);
  if (sources === 'unknown') return 'unknown';
  if (sources !== 'injected') {
    const standings = sources.map((value) => getStanding(follow(value, question.engine), question, level + 1));
    return standings.length === 0 ? 'unknown' : unite(standings);
  }
  // What a container puts there lives as long as the application.
  return isClientOf(typeOf({ kind: 'place', root: owner, path: path.slice(0, 1) }, question.engine), question) ? 'outside' : 'unknown';
}

/** An object of a class of the project that is a client itself; one that a transaction may be given a copy of is not told. */
function getStandingOfInstance({ type, isUnseen = false }: InstanceValue, question: Question): Standing {
  const ofClass = question.engine.checker.getTypeAtLocation(type);
  if (isUnseen || isTransactionType(ofClass, question.engine) || /\bRepository\b/.test(getHeritage(type))) return 'unknown';
  return isClientOf(ofClass, question) ? 'outside' : 'unknown';
}

function getHeritage({ heritageClauses }: ts.ClassLikeDeclaration): string {
  return (heritageClauses ?? []).map((clause) => clause.getText()).join(' ');
}

/** A client that was made on the spot: begun, drawn from a pool, or constructed. */
function getStandingOfResult(value: Extract<Value, { kind: 'result' }>, question: Question, level: number): Standing {
  const { node, frame, path } = value;
  const { engine } = question;
  if (!isCallNode(node)) return 'unknown';
  if (isTransactionType(typeOf(value, engine), engine)) return 'inside';
  const { match, declarations } = identify(node, engine);
  if (match !== undefined) {
    const { fact } = match;
    if ('begin' in fact || 'transaction' in fact) return 'inside';
    // A connection of its own, in which nobody was seen to begin.
    if (isDrawn({ ...value, path: [] }, engine)) return 'outside';
  }
  const made = declarations.map((declaration) => getPlace(declaration).package);
  const isMaker = made.some((name) => name !== undefined && isPackageOf(name, question));
  const holdsTransaction = getArguments(node).some(
    (argument) => getStanding(follow(engine.evaluate(argument, frame, []), engine), question, level + 1) === 'inside',
  );
  const isMade = isMaker || (ts.isNewExpression(node) && isClientOf(typeOf({ ...value, path: [] }, engine), question));
  return isMade && path.length < 2 && !holdsTransaction && !isProxy(node) ? 'outside' : 'unknown';
}

function isProxy(node: CallNode): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'Proxy';
}

/** Whether a type is one that the library (or one it runs on) declares, or a class of the project that extends one. */
function isClientOf(type: ts.Type | undefined, question: Question): boolean {
  if (type === undefined) return false;
  const { checker } = question.engine;
  const declared = [type.aliasSymbol, type.symbol as ts.Symbol | undefined].flatMap((symbol) => symbol?.declarations ?? []);
  const isOwn = declared.some((declaration) => {
    const name = getPackageName(declaration.getSourceFile().fileName);
    return name !== undefined && isPackageOf(name, question);
  });
  if (isOwn) return true;
  // Generated clients have no package of their own.
  const structures = question.library.calls.flatMap(({ structure }) => (structure === undefined ? [] : [structure]));
  if (structures.some((members) => members.every((member) => checker.getPropertyOfType(type, member) !== undefined))) return true;
  if (type.isUnionOrIntersection()) return type.types.some((part) => isClientOf(part, question));
  return type.isClassOrInterface() && checker.getBaseTypes(type).some((base) => isClientOf(base, question));
}

function isPackageOf(name: string, { library, engine }: Question): boolean {
  const names = [library.name, ...(library.runsOn ?? [])];
  return engine.catalogue.libraries.some((one) => names.includes(one.name) && one.imports.some((from) => testOf(from)(name)));
}

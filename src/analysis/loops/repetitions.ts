import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type CallFact, isByClass, isByEvent, isRead, type Outcome, type Step } from '../flow/facts.ts';
import type { Runner } from '../flow/run.ts';
import { type CallNode, getCalleeExpression, getEnclosingBody, isCallNode, isFunctionNode, isWithin } from '../program/syntax.ts';
import { getCompany } from './company.ts';
import { type Dependent, getDependent, getKeyOf, mentions, reaches } from './dependence.ts';
import { isInProcess } from './in-process.ts';
import { isByKind, isOncePerKind } from './kinds.ts';
import { getCallbackLoop, getLoopingBodies, getLoopsAround, type Loop } from './loops.ts';
import { hasFormForMany } from './many.ts';
import { getElements, getPurpose, isLastRound, type Purpose } from './purpose.ts';
import { isForgiven, isForOne, isOfPart, isSpared } from './rare.ts';
import { isRemembered } from './remembered.ts';
import { getResolvers, mayBeBrought, type Resolver } from './resolvers.ts';
import { isOfBatch, isOrderedLock, isSequential } from './rounds.ts';
import { isRunByHand, isStartup } from './startup.ts';
import { areApart } from './subjects.ts';
import { getTableParts, isOfSchema } from './tables.ts';
import { isGathered, isReadyMade, isSentTogether, isWrittenOut, mayGather } from './together.ts';
import { isOfTree } from './trees.ts';

/** An operation or effect that runs once in each round of a loop, or for each row of an answer. */
export interface Repetition {
  /** What to mark: the call inside the loop, or in the method that answers a field. */
  readonly node: ts.Node;
  readonly fact: CallFact;
  /** What the element is called, or the type of the rows. */
  readonly element: string | undefined;
  /** It is given something of the element or of the row, or it asks for the same thing each time. */
  readonly about: 'element' | 'row' | 'same';
  /** It changes each row in another way, so that a list of keys is not enough. */
  readonly isOwnValue?: boolean;
  /** The database lives in the process: there is no round trip to save. */
  readonly isInProcess: boolean;
  /** The calls from the marked one to the operation itself. */
  readonly path: readonly Step[];
}

type Reached = Pick<Repetition, 'fact' | 'path'> & {
  /** What opened the transaction it runs in: the call, or a function that was handed to one. */
  readonly openers?: readonly ts.Node[];
};

/** The values that an operation writes. */
type WrittenBy = (call: CallNode) => readonly ts.Node[];

/** What the loops of a file repeat, one for each call in a loop, in the order of the file. */
export function getRepetitions(file: ts.SourceFile, runner: Runner, writtenBy: WrittenBy): readonly Repetition[] {
  const { engine } = runner;
  const found = new Map<ts.Node, Repetition>();
  if (isRunByHand(file)) return [];
  const add = (repetition: Repetition): void => {
    const known = found.get(repetition.node);
    if (known === undefined || weigh(repetition) < weigh(known)) found.set(repetition.node, repetition);
  };
  for (const body of getLoopingBodies(file, getEnclosingBody, engine)) {
    const reached = getReached(runner.runSome(body, (call) => isRepeated(call, body, engine)));
    getRepeated(reached, body, writtenBy, engine).forEach(add);
  }
  for (const resolver of getResolvers(file, engine)) {
    const reached = getReached(runner.runSome(resolver.body, () => true));
    getPerRow(reached, resolver, engine).forEach(add);
  }
  return [...found.values()].filter(({ node }) => !isStartup(node, engine)).sort((left, right) => left.node.pos - right.node.pos);
}

function getReached({ facts, findings }: Outcome): readonly Reached[] {
  return [
    ...facts.flatMap((fact) => (fact.kind === 'store' ? [] : [{ fact, path: fact.path }])),
    ...findings.map(({ fact, path, transaction, references }) => ({ fact, path, openers: [transaction.opener, ...references] })),
  ];
}

/** What a method that answers a field of a row asks for by something of the row. */
function getPerRow(reached: readonly Reached[], { body, row, type }: Resolver, engine: Engine): readonly Repetition[] {
  const dependent = getDependent({ repeated: body, elements: [row.name] }, engine);
  return reached.flatMap(({ fact, path }): readonly Repetition[] => {
    const [first] = path;
    // All rows of an answer are asked together, also for what is read after that.
    if (first === undefined || !isRead(fact) || !isAsked(fact, path, engine) || mayGather(path, engine) || mayBeBrought(row, body))
      return [];
    if (!reaches(path, dependent, engine) || isForOne(first.call, { repeated: body }, dependent, engine)) return [];
    return [{ node: first.call, fact, element: type, about: 'row', path, isInProcess: isInProcess(fact, path, engine) }];
  });
}

function weigh({ fact, about, path }: Repetition): number {
  return (about === 'same' ? 1000 : 0) + (fact.kind === 'operation' ? 0 : 500) + (fact.isFallback === true ? 200 : 0) + path.length;
}

function getRepeated(reached: readonly Reached[], body: ts.Node, writtenBy: WrittenBy, engine: Engine): readonly Repetition[] {
  const seen = new Map<Loop['node'], { readonly purpose: Purpose; readonly dependent: Dependent }>();
  const look = (loop: Loop): { readonly purpose: Purpose; readonly dependent: Dependent } => {
    const known = seen.get(loop.node) ?? {
      purpose: getPurpose(loop, engine),
      dependent: getDependent({ ...loop, elements: getElements(loop, engine) }, engine),
    };
    seen.set(loop.node, known);
    return known;
  };
  const company = getCompany(reached);
  return reached.flatMap(({ fact, path, openers = [] }): readonly Repetition[] => {
    const [first] = path;
    if (first === undefined || !isWithin(first.call, body) || !isAsked(fact, path, engine) || company.isKept(first.call, fact)) return [];
    for (const loop of getLoops(first, body, engine)) {
      // One transaction for each element is meant to be one.
      if (openers.some((opener) => isWithin(opener, loop.repeated))) return [];
      const { purpose, dependent } = look(loop);
      // A query for each chunk or group is the batched form.
      if (purpose === 'groups' && reaches(path, dependent, engine)) return [];
      if (purpose !== 'elements' || isLastRound(first.call, loop) || isSequential(first.call, loop) || isOfBatch(first.call, loop))
        continue;
      if (isOncePerKind(first.call, loop, engine) || isForOne(first.call, loop, dependent, engine)) continue;
      if (isSentTogether(path, engine) || isGathered(path, loop, engine) || isOrderedLock({ fact, path }, loop, engine)) return [];
      if (isForgiven(fact, first.call, loop) || isByClass(path) || isOfTree(fact, path, engine)) return [];
      if (isRead(fact) && isRemembered(path, loop, engine)) return [];
      if (fact.kind === 'operation' && isReadyMade(fact, path, loop, engine)) return [];
      if (isByKind(first.call, loop) || isOfPart(first.call, loop, engine) || isSpared({ fact, path }, reached)) return [];
      const isAbout = reaches(path, dependent, engine, isOfKey(fact) ? getKeyOf : undefined);
      // No statement is about several tables.
      if (isAbout && fact.kind === 'operation' && reaches(path, dependent, engine, (call) => getTableParts(call, engine))) return [];
      if (isAbout && company.isAfter(first.call, loop)) return [];
      const about = isAbout ? 'element' : isSame({ fact, path }, { loop, dependent }, reached, engine) ? 'same' : undefined;
      const element = loop.elements[0]?.getText();
      if (about === undefined) continue;
      const isOwnValue = isChange(fact) && reaches(path, dependent, engine, (call) => (isCallNode(call) ? writtenBy(call) : []));
      return [{ node: first.call, fact, element, about, path, isOwnValue, isInProcess: isInProcess(fact, path, engine) }];
    }
    return [];
  });
}

function isChange(fact: CallFact): boolean {
  return fact.kind === 'operation' && fact.operation === 'update';
}

/** Whether a fact is a request that the loop itself makes: no transaction, nothing that a listener does, nothing that is left to itself but a store. */
function isAsked(fact: CallFact, path: readonly Step[], engine: Engine): boolean {
  if (isByEvent(path)) return false;
  if (fact.kind === 'operation') return fact.operation !== 'transaction' && !isOfSchema(fact, path, engine) && !isWrittenOut(fact, path);
  // One request for many, and what only a queue as a whole can say.
  if (/^(m(get|set|del)|hm(get|set)|msetnx|count|isPaused|getWorkers|getMetrics)$|Counts?$/i.test(fact.member)) return false;
  if (fact.effect === 'cache') return hasFormForMany(fact, path, engine);
  return fact.handling === 'awaited';
}

/** Whether a call fills one place of a store: another value under the same key is no other place. */
function isOfKey(fact: CallFact): boolean {
  return (
    fact.kind === 'effect' && fact.effect === 'cache' && /^(set|put|setex|psetex|expire|touch|incr(by)?|decr(by)?)$/i.test(fact.member)
  );
}

/** Whether a call stands in a loop of the body, or is one. */
function isRepeated(call: CallNode, body: ts.Node, engine: Engine): boolean {
  return getLoopsAround(call, body, engine).length > 0 || getCallbackLoop(call, undefined, engine) !== undefined;
}

/** The loops in which a step stands; a call that runs a function for each element is one for what that function does. */
function getLoops({ call, into, passed }: Step, body: ts.Node, engine: Engine): readonly Loop[] {
  const around = getLoopsAround(call, body, engine);
  if (into === undefined || passed === undefined || !ts.isCallExpression(call) || !isFunctionNode(into)) return around;
  const own = getCallbackLoop(call, undefined, engine);
  return own === undefined ? around : [{ ...own, repeated: call, elements: into.parameters.map(({ name }) => name) }, ...around];
}

/** A read in a loop that asks for the same thing each time, while nothing in the loop changes what it reads. */
function isSame(
  { fact, path }: Reached,
  { loop, dependent }: { readonly loop: Loop; readonly dependent: Dependent },
  reached: readonly Reached[],
  engine: Engine,
): boolean {
  const call = path[0]?.call;
  if (call === undefined || (isCallNode(call) && mentions(getCalleeExpression(call), dependent, engine))) return false;
  if (fact.kind !== 'operation' || !isRead(fact) || (ts.isIterationStatement(loop.node, false) && !ts.isForOfStatement(loop.node)))
    return false;
  const own: Dependent = new Map([...dependent, ...getOwn(loop.repeated)]);
  if (isConditional(call, loop.repeated, (node) => mentions(node, own, engine))) return false;
  // A helper that only reads may be about the element in another way: what is asked for stays the same.
  if (mentions(call, own, engine) && (reaches(path, own, engine) || !onlyReads(call, reached))) return false;
  return !reached.some(
    ({ fact: other, path: others }) =>
      other.kind === 'operation' &&
      other.operation !== 'transaction' &&
      !isRead(other) &&
      others[0] !== undefined &&
      isWithin(others[0].call, loop.repeated) &&
      !areApart(path, others),
  );
}

/** `found ??= await load()`: it may be asked for once only, if it is not for the element to say. */
function isConditional(call: ts.Node, repeated: ts.Node, isOfElement: (node: ts.Node) => boolean): boolean {
  for (let node = call.parent; node !== repeated && !ts.isSourceFile(node); node = node.parent) {
    if (ts.isConditionalExpression(node) || ts.isSwitchStatement(node) || ts.isCatchClause(node)) return true;
    if (!ts.isBinaryExpression(node)) continue;
    const operator = node.operatorToken.getText();
    if (operator === '=' || (/^(\?\?|\|\||&&)=?$/.test(operator) && !isOfElement(node.left))) return true;
  }
  return false;
}

/** Whether a call leads to reads and nothing else. */
function onlyReads(call: ts.Node, reached: readonly Reached[]): boolean {
  return reached.every(
    ({ fact, path }) =>
      path[0]?.call !== call || (fact.kind === 'operation' ? isRead(fact) : fact.kind === 'effect' && fact.effect === 'telemetry'),
  );
}

/** What a loop declares. */
function getOwn(repeated: ts.Node): Dependent {
  const own: Dependent = new Map();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) own.set(node, undefined);
    ts.forEachChild(node, visit);
  };
  visit(repeated);
  return own;
}

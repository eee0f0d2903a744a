import ts from 'typescript';
import type { Context } from '../context.ts';
import {
  type Body,
  type CallNode,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  getReturns,
  isWithin,
} from '../program/syntax.ts';
import { evaluate } from '../values/evaluate.ts';
import { createConstructed, createFrames, createUnevaluated, findParent, getSelfOf } from '../values/frames.ts';
import { type Frame, type FunctionValue, getKey, UNKNOWN, unite, type Value } from '../values/values.ts';
import { walkBody } from './body.ts';
import { bindCarried, type Carrier } from './clients/carriers.ts';
import { findCarriers, getDecoratorBoundary } from './decorators.ts';
import type { Engine, Evaluating, Run } from '../engine.ts';
import { argumentsOf, selfOf } from './given.ts';
import { type Finding, hasEnded, NOTHING, type Outcome, type Transaction } from './facts.ts';
import { createIdleness } from './idle/idle.ts';
import { evaluateReturns, getOnlyBody, getReturned } from './returns.ts';
import { createSummaries, getShape } from './summaries.ts';
import { addFinding } from './walk.ts';

const MAX_DEPTH = 100;
const MAX_RUNS = 4000;

/** Evaluates one root body after another; what it learns of functions stays. */
export interface Runner {
  readonly engine: Engine;
  /** Runs a body of its own accord: nothing is known of its arguments. */
  readonly runRoot: (body: Body) => Outcome;
  /** Runs a body of its own accord and looks at some of its calls, also outside of transactions. */
  readonly runSome: (body: Body, isWanted: (call: CallNode) => boolean) => Outcome;
  /** Runs a function that something else runs inside a transaction. */
  readonly runInside: (value: FunctionValue, transaction: Transaction) => readonly Finding[];
}

/** The question in what a function is run. */
interface Probe {
  readonly target: Body;
  readonly open: Transaction[];
  found?: { readonly transaction: Transaction | undefined };
  /** It is run outside of transactions, too. */
  isOutsideToo: boolean;
}

/** Creates the evaluation of a program. */
export function createRunner(context: Context): Runner {
  const evaluating: Evaluating = { depth: 0, steps: 0, returns: 0, declarations: new Set(), isCondition: false };
  let summaries = createSummaries(evaluating);
  const createFrame = createFrames(evaluating);
  const unevaluated = createUnevaluated(createFrame);
  const constructed = createConstructed(createFrame, unevaluated);
  const called = new WeakMap<Frame, Map<ts.Node, Frame>>();
  const boundaries = new WeakMap<Body, { readonly found: ReturnType<typeof getDecoratorBoundary> }>();
  let lists = new Map<string, Map<string, Value>>();
  let runs = 0;
  let carriers: readonly Carrier[] | undefined;
  let probe: Probe | undefined;

  const getBoundary = (body: Body): ReturnType<typeof getDecoratorBoundary> => {
    if (probe !== undefined) return undefined;
    const known = boundaries.get(body) ?? { found: getDecoratorBoundary(body, engine) };
    boundaries.set(body, known);
    return known.found;
  };

  /** Answers from what is known: lists are filled again, and what it returns is read with the arguments of this call. */
  const replay = (outcome: Outcome, request: Run): Outcome => {
    for (const fact of outcome.facts) if (fact.kind === 'store') engine.store(fact.list, fact.value);
    const known = forCaller(outcome, request.body);
    if (outcome.returns.length === 0) return known;
    const frame = createFrame(request);
    return { ...known, returns: outcome.returns.map(({ expression }) => ({ expression, frame })) };
  };

  const run = (asked: Run): Outcome => {
    const { body, depth } = asked;
    if (body === probe?.target) {
      if (depth === 'full') probe.found ??= { transaction: probe.open.at(-1) };
      else probe.isOutsideToo = true;
      return NOTHING;
    }
    const around = getBoundary(body);
    if (around === undefined && asked.isWanted === undefined && idle.isIdle(asked))
      return { ...NOTHING, returns: getReturns(body).map((expression) => ({ expression, frame: createFrame(asked) })) };
    const { request, boundary } = bindCarried(asked, around, engine);
    const known = request.isWanted === undefined ? summaries.find(request) : undefined;
    if (known !== undefined) return replay(known, request);
    if (summaries.isRunning(request)) return NOTHING;
    if (summaries.bodies().length > MAX_DEPTH || ++runs > MAX_RUNS) {
      summaries.noteCut();
      return NOTHING;
    }
    context.counters.functionsSummarised++;
    const frame = createFrame(request);
    summaries.enter(request, frame);
    const own = boundary === 'leaves' ? undefined : boundary?.transaction;
    const walked = boundary === 'leaves' && depth === 'full' ? NOTHING : walkBody(frame, request, own, engine);
    if (summaries.leave(walked) && asked.isWanted === undefined) idle.note(asked, walked);
    return forCaller(walked, body);
  };

  /** What stands inside a body is reported when it is a root of its own; what came from functions handed in travels on to callers. */
  const forCaller = (outcome: Outcome, body: Body): Outcome => {
    if (summaries.bodies().length === 0 || outcome.findings.length === 0) return outcome;
    const findings = outcome.findings.filter(
      ({ path, references }) => references.length > 0 || (path[0] !== undefined && !isWithin(path[0].call, body)),
    );
    return { ...outcome, findings };
  };

  const engine: Engine = {
    ...context,
    evaluate: (expression, frame, path) => evaluate(expression, frame, path, engine),
    run,
    runFunction: (value, argument, depth, shape) =>
      run({ body: value.node, parent: value.frame, argument, self: () => value.self, depth, shape: `${shape} ${getKey(value)}` }),
    runCallee: (call, body, value, frame, depth) => {
      const callee = getCalleeExpression(call);
      const receiver = getReceiver(callee);
      const applied = value !== undefined && receiver !== undefined ? getMemberName(callee) : undefined;
      const argument = applied === 'apply' ? (): Value => UNKNOWN : argumentsOf(call, frame, engine, applied === 'call' ? 1 : 0);
      const self = (): Value => {
        if (value !== undefined && value.self.kind !== 'unknown') return value.self;
        return ts.isNewExpression(call) ? getSelfOf(body) : selfOf(receiver, body, frame, engine);
      };
      return run({ body, parent: value?.frame ?? findParent(body, frame), argument, self, depth, shape: getShape(call, frame) });
    },
    returnedBy: (call, frame) => {
      const returned = getReturned(call, frame, engine);
      const body = getOnlyBody(call, engine) ?? returned?.node;
      if (body === undefined) return UNKNOWN;
      const parent = returned === undefined ? findParent(body, frame) : returned.frame;
      const self = (): Value => returned?.self ?? selfOf(getReceiver(getCalleeExpression(call)), body, frame, engine);
      // What one call returned is one thing, however often it is asked for.
      const made = called.get(frame) ?? new Map<ts.Node, Frame>();
      called.set(frame, made);
      const own = made.get(call) ?? createFrame({ body, parent, argument: argumentsOf(call, frame, engine), self });
      made.set(call, own);
      return evaluateReturns(own, engine);
    },
    returnedByGetter: (getter, self) => {
      const frame = createFrame({ body: getter as Body, parent: undefined, argument: () => UNKNOWN, self: () => self });
      return evaluateReturns(frame, engine);
    },
    unevaluatedFrame: unevaluated,
    constructorFrame: (node, frame, maker, self) => constructed(node, frame, maker, self, argumentsOf(node, frame, engine)),
    unseenFrame: (maker, self) => {
      const made: Frame = constructed(maker, unevaluated(getEnclosingBody(maker)), maker, self, (index, path) =>
        self.on === undefined ? { kind: 'result', node: maker, frame: made, path: [String(index), ...path] } : { ...self.on, path },
      );
      return made;
    },
    elementsOf: (list) => {
      if (list.kind !== 'unknown') summaries.noteList(list.kind === 'list' ? list.frame : undefined);
      const read = (element: ts.Expression, frame: Frame): Value =>
        ts.isSpreadElement(element)
          ? engine.elementsOf(engine.evaluate(element.expression, frame, []))
          : engine.evaluate(element, frame, []);
      const written = list.kind === 'list' ? list.node.elements.map((element) => read(element, list.frame)) : [];
      return unite([...written, ...(lists.get(getKey(list))?.values() ?? [])]);
    },
    store: (list, value) => {
      const values = lists.get(list) ?? new Map<string, Value>();
      lists.set(list, values.set(getKey(value), value));
    },
    boundaryOf: getBoundary,
    carriers: () => (probe === undefined ? (carriers ??= findCarriers(engine)) : []),
    activeBodies: () => summaries.bodies(),
    isProbing: () => probe !== undefined,
    encloses: (target, work) => {
      const before = { summaries, lists, runs, probe };
      const asked: Probe = { target, open: [], isOutsideToo: false };
      [summaries, lists, runs, probe] = [createSummaries(evaluating), new Map(), 0, asked];
      work();
      ({ summaries, lists, runs, probe } = before);
      return asked.isOutsideToo && asked.found !== undefined ? { transaction: undefined } : asked.found;
    },
    within: (transaction, work) => {
      probe?.open.push(transaction);
      const done = work();
      probe?.open.pop();
      return done;
    },
    evaluating,
  };

  const idle = createIdleness(engine);
  const start = (): void => {
    [lists, runs] = [new Map(), 0];
  };
  const runOwn = (own: Pick<Run, 'body' | 'depth' | 'shape' | 'isWanted'>): Outcome => {
    start();
    return run({ ...own, parent: undefined, argument: () => UNKNOWN, self: () => getSelfOf(own.body) });
  };
  return {
    engine,
    runInside: (value, transaction) => {
      start();
      const outcome = engine.runFunction(value, () => UNKNOWN, 'full', 'inside');
      const findings = [...outcome.findings];
      for (const fact of outcome.facts) {
        if (fact.kind !== 'store' && !hasEnded(transaction, fact.ended))
          addFinding(fact, transaction, [], value.node, [value.origin], { engine, findings });
      }
      return findings;
    },
    runRoot: (body) => runOwn({ body, depth: 'scan', shape: 'root' }),
    runSome: (body, isWanted) => runOwn({ body, depth: 'full', shape: 'some', isWanted }),
  };
}

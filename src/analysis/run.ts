import ts from 'typescript';
import type { Context } from './context.ts';
import { getDecoratorBoundary } from './decorators.ts';
import type { Engine, Run } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { NOTHING, type Outcome } from './facts.ts';
import { identify } from './identity.ts';
import { toFunction } from './dispatch.ts';
import { type Body, type CallNode, getArguments, getCalleeExpression, getEnclosingBody, getReceiver, getReturns, isFunctionNode, skipOuter } from './syntax.ts';
import { ABSENT, type Frame, getKey, UNKNOWN, unite, type Value } from './values.ts';
import { walkBody } from './walk.ts';

const MAX_DEPTH = 40;
const MAX_RUNS = 4000;
const MAX_SUMMARIES = 12;
const MAX_RETURNS = 6;
const MAX_RETURN_DEPTH = 5;

/** What one evaluation of a body gave, and the answers it rests on. */
interface Summary {
  readonly depth: Run['depth'];
  readonly parent: Frame | undefined;
  readonly asked: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  /** For a member of an unfinished cycle: where on the stack the cycle starts. It is forgotten when that body is finished. */
  readonly cycle: number;
}

interface Active {
  readonly body: Body;
  readonly shape: string;
  readonly frame: Frame;
  /** Lowest unfinished evaluation that this one left out because it was already running. */
  cycle: number;
  /** It read a list that others fill: what it gave holds only here and now. */
  isVolatile: boolean;
}

/** Evaluates one root body after another; what it learns of functions stays. */
export interface Runner {
  readonly engine: Engine;
  /** Runs a body of its own accord: nothing is known of its arguments. */
  readonly runRoot: (body: Body) => Outcome;
}

/** Creates the evaluation of a program. */
export function createRunner(context: Context): Runner {
  const summaries = new WeakMap<Body, Summary[]>();
  const unevaluated = new WeakMap<Body, Frame>();
  const stack: Active[] = [];
  let heap = new Map<string, Map<string, Value>>();
  let frames = 0;
  let runs = 0;
  let returning = 0;

  const createFrame = ({ body, parent, argument, self }: Pick<Run, 'body' | 'parent' | 'argument' | 'self'>): Frame => {
    const asked = new Map<string, string>();
    const ask = (question: string, answer: Value): Value => {
      asked.set(question, getKey(answer));
      return answer;
    };
    return {
      id: ++frames,
      body,
      parent,
      asked,
      locals: new Map(),
      argument: (index, path) => ask([index, ...path].join('.'), argument(index, path)),
      self: () => ask('this', self()),
    };
  };

  const holds = (summary: Summary, run: Run): boolean =>
    summary.depth === run.depth &&
    summary.parent === run.parent &&
    [...summary.asked].every(([question, answer]) => {
      if (question === 'this') return getKey(run.self()) === answer;
      const [index, ...path] = question.split('.');
      return getKey(run.argument(Number(index), path)) === answer;
    });

  const dependOn = (cycle: number): void => {
    for (let index = cycle + 1; index < stack.length; index++) {
      const active = stack[index] as Active;
      active.cycle = Math.min(active.cycle, cycle);
    }
  };

  /** Answers from what is known: lists are filled again, and what it returns is read with the arguments of this call. */
  const replay = (outcome: Outcome, request: Run): Outcome => {
    for (const fact of outcome.facts) if (fact.kind === 'store') engine.store(fact.list, fact.value);
    if (outcome.returns.length === 0) return outcome;
    const frame = createFrame(request);
    return { ...outcome, returns: outcome.returns.map(({ expression }) => ({ expression, frame })) };
  };

  const remember = (active: Active, run: Run, outcome: Outcome, at: number): void => {
    const known = (summaries.get(run.body) ?? []).filter(({ cycle }) => cycle < at);
    forgetCycles(at);
    if (active.isVolatile) return;
    const cycle = active.cycle < at ? active.cycle : -1;
    const summary: Summary = { depth: run.depth, parent: run.parent, asked: active.frame.asked, outcome, cycle };
    summaries.set(run.body, [...known.slice(1 - MAX_SUMMARIES), summary]);
    if (cycle !== -1) provisional.push({ body: run.body, cycle });
  };

  let provisional: { body: Body; cycle: number }[] = [];
  const forgetCycles = (at: number): void => {
    for (const { body, cycle } of provisional) {
      if (cycle >= at) summaries.set(body, (summaries.get(body) ?? []).filter((summary) => summary.cycle < at));
    }
    provisional = provisional.filter(({ cycle }) => cycle < at);
  };

  const boundaries = new WeakMap<Body, { found: ReturnType<typeof getDecoratorBoundary> }>();
  const getBoundary = (body: Body): ReturnType<typeof getDecoratorBoundary> => {
    if (engine.probe.target !== undefined) return undefined;
    const known = boundaries.get(body) ?? { found: getDecoratorBoundary(body, engine) };
    boundaries.set(body, known);
    return known.found;
  };

  const run = (request: Run): Outcome => {
    const { body, shape, depth } = request;
    if (isFunctionNode(body) && body === engine.probe.target) {
      engine.probe.found ||= depth === 'full';
      return NOTHING;
    }
    const known = summaries.get(body)?.find((summary) => holds(summary, request));
    if (known !== undefined) {
      if (known.cycle !== -1) dependOn(known.cycle);
      return replay(known.outcome, request);
    }
    const running = stack.findIndex((active) => active.body === body && active.shape === shape);
    if (running !== -1) {
      dependOn(running);
      return NOTHING;
    }
    if (stack.length > MAX_DEPTH || ++runs > MAX_RUNS) return NOTHING;
    const active: Active = { body, shape, frame: createFrame(request), cycle: Infinity, isVolatile: false };
    context.counters.functionsSummarised++;
    stack.push(active);
    const boundary = getBoundary(body);
    const walked = boundary === 'leaves' && depth === 'full' ? NOTHING : walkBody(active.frame, depth, boundary === 'leaves' ? undefined : boundary?.transaction, engine);
    const at = stack.length - 1;
    stack.pop();
    // What stands inside the body is reported when its own file is linted; what came from functions handed in travels on.
    const isElsewhere = (node: ts.Node): boolean => node.pos < body.pos || node.end > body.end || node.getSourceFile() !== body.getSourceFile();
    const findings = at === 0 ? walked.findings : walked.findings.filter(({ path, references }) => references.length > 0 || path.some(({ call }, index) => index === 0 && isElsewhere(call)));
    const outcome = { ...walked, findings };
    remember(active, request, outcome, at);
    return outcome;
  };

  const unevaluatedFrame = (body: Body): Frame => {
    let frame = unevaluated.get(body);
    if (frame === undefined) {
      const parent = ts.isSourceFile(body) ? undefined : unevaluatedFrame(getEnclosingBody(body));
      frame = createFrame({ body, parent, argument: () => UNKNOWN, self: () => getSelfOf(body) });
      unevaluated.set(body, frame);
    }
    return frame;
  };

  /** What a body returns, without running it: conditions on the way are not looked at. */
  const evaluateReturns = (frame: Frame): Value => {
    const returns = getReturns(frame.body);
    if (returns.length === 0 || returns.length > MAX_RETURNS || returning >= MAX_RETURN_DEPTH) return UNKNOWN;
    returning++;
    const value = unite(returns.map((expression) => evaluate(expression, frame, [], engine)));
    returning--;
    return value;
  };

  const selfOf = (receiver: ts.Expression | undefined, body: Body, frame: Frame): Value => {
    const value = receiver === undefined ? UNKNOWN : evaluate(receiver, frame, [], engine);
    return value.kind === 'instance' || value.kind === 'object' ? value : getSelfOf(body);
  };

  const argumentsOf =
    (call: CallNode, frame: Frame, skipped = 0): Run['argument'] =>
    (index, path) => {
      const given = getArguments(call).slice(skipped);
      if (given.slice(0, index + 1).some(ts.isSpreadElement)) return UNKNOWN;
      const argument = given[index];
      return argument === undefined ? ABSENT : evaluate(argument, frame, path, engine);
    };

  const engine: Engine = {
    ...context,
    run,
    unevaluatedFrame,
    runFunction: (value, argument, depth, shape) =>
      run({ body: value.node, parent: value.frame, argument, self: () => value.self, depth, shape: `${shape} ${getKey(value)}` }),
    runCallee: (call, body, passed, frame, depth) => {
      const callee = getCalleeExpression(call);
      const receiver = getReceiver(callee);
      const isApplied = passed !== undefined && receiver !== undefined && /^(call|apply)$/.test((callee as ts.PropertyAccessExpression).name?.text ?? '');
      const argument = isApplied ? ((callee as ts.PropertyAccessExpression).name.text === 'call' ? argumentsOf(call, frame, 1) : (): Value => UNKNOWN) : argumentsOf(call, frame);
      const self = (): Value => {
        if (passed !== undefined && passed.self.kind !== 'unknown') return passed.self;
        if (ts.isNewExpression(call)) return getSelfOf(body);
        return selfOf(receiver, body, frame);
      };
      return run({ body, parent: passed?.frame ?? findParent(body, frame), argument, self, depth, shape: getShape(call, frame) });
    },
    returnedBy: (call, frame) => {
      const { declarations, match } = identify(call, engine);
      if (match !== undefined) return UNKNOWN;
      const bodies = declarations.flatMap((declaration) => {
        const body = declaration.getSourceFile().isDeclarationFile || ts.isParameter(declaration) ? undefined : toFunction(declaration, engine);
        return body === undefined ? [] : [body];
      });
      const [body] = bodies;
      if (body === undefined || bodies.length > 1) return UNKNOWN;
      const receiver = getReceiver(getCalleeExpression(call));
      const self = (): Value => selfOf(receiver, body, frame);
      return evaluateReturns(createFrame({ body, parent: findParent(body, frame), argument: argumentsOf(call, frame), self }));
    },
    returnedByGetter: (getter, self) => evaluateReturns(createFrame({ body: getter as Body, parent: undefined, argument: () => UNKNOWN, self: () => self })),
    constructorFrame: (node, frame, constructor) =>
      createFrame({ body: constructor as Body, parent: undefined, argument: argumentsOf(node, frame), self: () => getSelfOf(constructor as Body) }),
    elementsOf: (list) => {
      const key = getKey(list);
      const written = list.kind === 'list' ? list.node.elements.map((element) => (ts.isSpreadElement(element) ? engine.elementsOf(evaluate(element.expression, list.frame, [], engine)) : evaluate(element, list.frame, [], engine))) : [];
      const owner = list.kind === 'list' ? stack.findIndex(({ frame }) => frame.id === list.frame.id) : -1;
      if (list.kind !== 'unknown') for (const active of stack.slice(owner + 1)) active.isVolatile = true;
      return unite([...written, ...(heap.get(key)?.values() ?? [])]);
    },
    store: (list, value) => {
      const values = heap.get(list) ?? new Map<string, Value>();
      heap.set(list, values.set(getKey(value), value));
    },
    activeBodies: () => stack.map(({ body }) => body),
    probe: { target: undefined, found: false },
    evaluating: { depth: 0, declarations: new Set() },
  };

  return {
    engine,
    runRoot: (body) => {
      heap = new Map();
      runs = 0;
      return run({ body, parent: undefined, argument: () => UNKNOWN, self: () => getSelfOf(body), depth: 'scan', shape: 'root' });
    },
  };
}

/** `this` in a method: some object of the class around it. */
function getSelfOf(body: Body): Value {
  let node: ts.Node = body;
  while (ts.isArrowFunction(node)) node = getEnclosingBody(node);
  const owner = ts.isSourceFile(node) ? undefined : ts.isClassLike(node.parent) ? node.parent : undefined;
  return owner === undefined ? UNKNOWN : { kind: 'instance', type: owner };
}

function findParent(body: Body, frame: Frame): Frame | undefined {
  if (ts.isSourceFile(body)) return undefined;
  const enclosing = getEnclosingBody(body);
  let current: Frame | undefined = frame;
  while (current !== undefined && current.body !== enclosing) current = current.parent;
  return current;
}

/** What the call site shows of each argument without asking further: enough to see that a recursion gives something else. */
function getShape(call: CallNode, frame: Frame): string {
  return getArguments(call)
    .map((argument) => {
      const node = skipOuter(argument);
      if (isFunctionNode(node)) return `function ${node.pos}@${frame.id}`;
      return ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword ? node.getText() : '?';
    })
    .join();
}


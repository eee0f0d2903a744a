import type ts from 'typescript';
import { isWithin } from '../program/syntax.ts';
import { type Frame, getId, getKey } from '../values/values.ts';
import type { Engine, Run } from '../engine.ts';
import {
  type CallFact,
  type Fact,
  type Finding,
  type Handling,
  hasEnded,
  isByEvent,
  type Outcome,
  type Step,
  type Transaction,
} from './facts.ts';
import { isChanged } from './changed.ts';
import { begin, end, type State } from './state.ts';

/** One run of a body in progress: what it has met so far. */
export interface Walk {
  readonly engine: Engine;
  readonly frame: Frame;
  readonly depth: Run['depth'];
  readonly isWanted?: Run['isWanted'];
  readonly facts: Fact[];
  readonly findings: Finding[];
  readonly returns: Outcome['returns'][number][];
  /** States in which control may leave the body. */
  readonly exits: State[];
  /** For each `try` around the current point, the states in which control may leave it early: by a throw, and by a return. */
  readonly attempts: { thrown: State | undefined; left: State | undefined }[];
}

/** Whether a transaction is open at this point: one that was begun here, or one around the whole run. */
export function isInside(state: State, { depth }: Pick<Walk, 'depth'>): boolean {
  return depth === 'full' || state.open.length > 0;
}

/** Adds what a call may do: to the findings where a transaction begun here is open, else to what the body's callers learn. */
export function collect(facts: readonly Fact[], state: State, walk: Walk): void {
  for (const fact of facts) {
    if (fact.kind === 'store') {
      walk.facts.push(fact);
      continue;
    }
    const transaction = state.open.findLast((open) => !hasEnded(open, fact.ended));
    if (transaction === undefined) walk.facts.push({ ...fact, ended: [...state.ended, ...fact.ended] });
    else addFinding(fact, transaction, state.open, walk.frame.body, [], walk);
  }
}

/** Adds a finding for what a transaction that runs a body reaches. */
export function addFinding(
  fact: CallFact,
  transaction: Transaction,
  open: readonly Transaction[],
  body: ts.Node,
  references: readonly ts.Node[],
  walk: Pick<Walk, 'engine' | 'findings'>,
): void {
  if (!(fact.changes ?? []).every((change) => isChanged(change, fact.path, walk.engine))) return;
  const { path, references: passed } = getSite(fact.path, body, walk.engine.activeBodies());
  const around = open.filter((other) => other !== transaction && !hasEnded(other, fact.ended));
  walk.findings.push({ fact, transaction, around, path, references: [...references, ...passed] });
}

/**
 * The path from the last call that still stands in the body. Where that body is a wrapper's, and what it runs was handed in by code
 * that called the wrapper, the path goes on from inside that code: there it is to be mended.
 */
function getSite(path: Finding['path'], body: ts.Node, active: readonly ts.Node[]): Pick<Finding, 'path' | 'references'> {
  const last = path.findLastIndex(({ call }) => isWithin(call, body));
  const isFromCaller = (node: ts.Node): boolean => active.some((caller) => isWithin(node, caller) && !isWithin(body, caller));
  const entry = path.findIndex(
    ({ passed, by }, index) => index >= last && passed !== undefined && ((index === last && by !== undefined) || isFromCaller(passed.node)),
  );
  const passed = path[entry]?.passed;
  const rest = path.slice(entry + 1);
  if (passed === undefined || rest.length === 0) return { path: path.slice(Math.max(last, 0)), references: [] };
  const inner = getSite(rest, passed.node, active);
  return { path: inner.path, references: [passed.origin, ...inner.references] };
}

/** Takes over what running a body does: facts get the step before their path, transactions begun or ended change the state. */
export function takeOver(outcome: Outcome, call: ts.Node, steps: readonly Step[], handling: Handling, state: State, walk: Walk): State {
  // Behind a named call only the effect counts; in code that was written here, or handed in, each place does.
  const isNamed = steps.length > 0 && steps.every(({ passed }) => passed === undefined);
  collect(extend(isNamed ? withoutDetours(outcome.facts) : outcome.facts, steps, handling), state, walk);
  walk.findings.push(...outcome.findings);
  const ended = outcome.ended.reduce(end, state);
  return outcome.began.reduce((current, transaction) => begin(current, { ...transaction, opener: call, frame: walk.frame }), ended);
}

function extend(facts: readonly Fact[], steps: readonly Step[], handling: Handling): readonly Fact[] {
  return facts.map((fact) =>
    fact.kind === 'store'
      ? fact
      : { ...fact, path: [...steps, ...fact.path], handling: handling === 'detached' ? handling : fact.handling },
  );
}

/** One way to each effect and operation: the shortest; one by way of an event does not stand in for one without. */
function withoutDetours(facts: readonly Fact[]): readonly Fact[] {
  const shortest = new Map<unknown, Fact>();
  for (const fact of facts) {
    if (fact.kind === 'store') {
      shortest.set(fact, fact);
      continue;
    }
    const { path, handling, isFallback = false, changes = [], ended } = fact;
    const effect = path.at(-1)?.call;
    const client = fact.kind === 'operation' ? getKey(fact.client) : '';
    const key =
      effect === undefined
        ? fact
        : [getId(effect), handling, isFallback, isByEvent(path), client, ...changes.flatMap(({ columns }) => columns), ...ended].join();
    const known = shortest.get(key);
    if (known === undefined || (known.kind !== 'store' && path.length < known.path.length)) shortest.set(key, fact);
  }
  return [...shortest.values()];
}

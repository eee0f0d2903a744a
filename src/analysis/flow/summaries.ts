import ts from 'typescript';
import { type Body, type CallNode, getArguments, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { type Frame, getKey } from '../values/values.ts';
import type { Evaluating, Run } from '../engine.ts';
import type { Outcome } from './facts.ts';

const MAX_SUMMARIES = 12;
/** Stands for a cycle that starts below the stack: what depends on it lasts as long as the root. */
const UNFINISHED = -1;

/** What one evaluation of a body gave, and the answers it rests on. */
interface Summary {
  readonly depth: Run['depth'];
  readonly parent: Frame | undefined;
  readonly asked: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  /** For a member of an unfinished cycle: where on the stack the cycle starts. It is forgotten when that body is finished. */
  readonly cycle: number | undefined;
}

interface Active {
  readonly run: Run;
  readonly frame: Frame;
  /** Lowest unfinished evaluation that this one left out because it was already running. */
  cycle: number;
  /** It read a list that others fill: what it gave holds only here and now. */
  isVolatile: boolean;
}

/** The bodies that are being run, and what is known of those that were. */
export interface Summaries {
  /** What a run gives, if an earlier one asked the same questions and got the same answers. */
  readonly find: (run: Run) => Outcome | undefined;
  /** Whether the same run is going on already: a recursion, which adds nothing. */
  readonly isRunning: (run: Run) => boolean;
  /** Notes that a run was left out because there was too much to do: what those around it give must not be kept. */
  readonly noteCut: () => void;
  readonly enter: (run: Run, frame: Frame) => void;
  /** Ends the innermost run and keeps what it gave; whether that is all that it gives. */
  readonly leave: (outcome: Outcome) => boolean;
  /** The bodies that are being run, outermost first. */
  readonly bodies: () => readonly Body[];
  /** Notes that the list of a frame was read: what the runs above that frame give holds only here and now. */
  readonly noteList: (owner: Frame | undefined) => void;
}

/**
 * Keeps summaries. Recursion ends at the fixpoint: what a member of a cycle gives is kept only as long as the cycle's first member is
 * running, because it lacks what that one adds; so the result does not depend on which member is asked first.
 */
export function createSummaries(evaluating: Evaluating): Summaries {
  const known = new WeakMap<Body, Summary[]>();
  const stack: Active[] = [];
  let provisional: { body: Body; cycle: number }[] = [];

  const dependOn = (cycle: number): void => {
    for (const active of stack.slice(cycle + 1)) active.cycle = Math.min(active.cycle, cycle);
  };
  const forgetCycles = (at: number): void => {
    for (const { body, cycle } of provisional) {
      if (cycle >= at)
        known.set(
          body,
          (known.get(body) ?? []).filter((summary) => summary.cycle === undefined || summary.cycle < at),
        );
    }
    provisional = provisional.filter(({ cycle }) => cycle < at);
  };
  return {
    find: (run) => {
      const summary = known.get(run.body)?.find((candidate) => holds(candidate, run, evaluating));
      if (summary?.cycle !== undefined) dependOn(summary.cycle);
      return summary?.outcome;
    },
    isRunning: (run) => {
      const at = stack.findIndex((active) => active.run.body === run.body && active.run.shape === run.shape);
      if (at !== -1) dependOn(at);
      return at !== -1;
    },
    noteCut: () => {
      dependOn(UNFINISHED);
    },
    enter: (run, frame) => stack.push({ run, frame, cycle: Infinity, isVolatile: false }),
    leave: (outcome) => {
      const active = stack.pop();
      const at = stack.length;
      forgetCycles(at === 0 ? UNFINISHED : at);
      if (active === undefined) return false;
      const { run, frame } = active;
      const cycle = active.cycle < at ? active.cycle : undefined;
      // Functions that a list holds matter inside of a transaction; outside, they are roots of their own.
      const isFinal = cycle === undefined && (!active.isVolatile || run.depth === 'scan');
      if (active.isVolatile || run.isWanted !== undefined || (at === 0 && cycle === UNFINISHED)) return isFinal;
      const summary: Summary = { depth: run.depth, parent: run.parent, asked: frame.asked, outcome, cycle };
      known.set(run.body, [...(known.get(run.body) ?? []).slice(1 - MAX_SUMMARIES), summary]);
      if (cycle !== undefined) provisional.push({ body: run.body, cycle });
      return isFinal;
    },
    bodies: () => stack.map(({ run }) => run.body),
    noteList: (owner) => {
      const at = stack.findIndex(({ frame }) => frame === owner);
      for (const active of stack.slice(at + 1)) active.isVolatile = true;
    },
  };
}

function holds(summary: Summary, run: Run, evaluating: Evaluating): boolean {
  if (summary.depth !== run.depth || summary.parent !== run.parent) return false;
  const before = evaluating.isCondition;
  const isSame = [...summary.asked].every(([asked, answer]) => {
    evaluating.isCondition = asked.startsWith('if ');
    const question = evaluating.isCondition ? asked.slice(3) : asked;
    if (question === 'this') return getKey(run.self()) === answer;
    const [index, ...path] = question.split('.');
    return getKey(run.argument(Number(index), path)) === answer;
  });
  evaluating.isCondition = before;
  return isSame;
}

/** What the call site shows of each argument without asking further: enough to see that a recursion gives something else. */
export function getShape(call: CallNode, frame: Frame): string {
  return getArguments(call)
    .map((argument) => {
      const node = skipOuter(argument);
      if (isFunctionNode(node)) return `function ${node.pos}@${frame.id}`;
      return ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
        ? node.getText()
        : '?';
    })
    .join();
}

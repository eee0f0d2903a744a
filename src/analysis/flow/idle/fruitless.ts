import type { Run } from '../../engine.ts';
import { type Body, getParameters, isFunctionNode } from '../../program/syntax.ts';
import { type Frame, getAlternatives, getId, type Value } from '../../values/values.ts';
import type { Outcome } from '../facts.ts';

/** So many runs of the same kind that gave nothing are enough. */
const ENOUGH = 4;

/** Counts the runs that gave nothing. */
export interface Fruitless {
  /** Whether runs of this kind have given nothing often enough. */
  readonly isSo: (run: Run) => boolean;
  /** Notes what a run gave that was not cut short. */
  readonly note: (run: Run, outcome: Outcome) => void;
}

/**
 * A body may be run with ever new rows, ids and clients. Runs are of one kind where the same functions, literals and classes are handed
 * in, to it and to the functions around it: a kind that gave nothing several times is not run any more.
 */
export function createFruitless(): Fruitless {
  const bodies = new WeakMap<Body, Map<string, number>>();
  /** Bodies of which some kind is known to give nothing: only these are worth the question of which kind a run is. */
  const suspects = new WeakSet<Body>();
  return {
    isSo: (run) => suspects.has(run.body) && (bodies.get(run.body)?.get(getKind(run)) ?? 0) >= ENOUGH,
    note: (run, { facts, findings, began, ended }) => {
      if (facts.length + findings.length + began.length + ended.length > 0) return;
      const counts = bodies.get(run.body) ?? new Map<string, number>();
      bodies.set(run.body, counts);
      const kind = getKind(run);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count >= ENOUGH) suspects.add(run.body);
    },
  };
}

function getKind({ body, depth, parent, argument, self }: Run): string {
  return [depth, describe(self()), describeArguments(body, argument), ...describeAround(parent)].join(';');
}

function describeAround(frame: Frame | undefined): readonly string[] {
  return frame === undefined ? [] : [describeArguments(frame.body, frame.argument), ...describeAround(frame.parent)];
}

function describeArguments(body: Body, argument: Run['argument']): string {
  return isFunctionNode(body)
    ? getParameters(body)
        .map((_, index) => describe(argument(index, [])))
        .join()
    : '';
}

/** A value as far as it decides what is run, whichever call it came by. */
function describe(value: Value): string {
  return getAlternatives(value)
    .map((one) => {
      switch (one.kind) {
        case 'literal':
          return JSON.stringify(one.value);
        case 'function':
        case 'object':
        case 'list':
          return `${one.kind} ${getId(one.node)}`;
        case 'instance':
          return `instance ${getId(one.type)}`;
        case 'absent':
        case 'client':
          return one.kind;
        default:
          return '?';
      }
    })
    .join('|');
}

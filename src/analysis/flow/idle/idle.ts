import type { Engine, Run } from '../../engine.ts';
import { getFunctions } from '../../values/values.ts';
import type { Outcome } from '../facts.ts';
import { createFruitless } from './fruitless.ts';
import { createInertness } from './inert.ts';

/** Says which runs need not be made. */
export interface Idleness {
  /** Whether a run gives nothing: by what its code says, or because runs of its kind have given nothing often enough. */
  readonly isIdle: (run: Run) => boolean;
  /** Notes what a run gave that was not cut short. */
  readonly note: (run: Run, outcome: Outcome) => void;
}

/** Most functions of a program have nothing to do with transactions: they are seen through once, not run for every call. */
export function createIdleness(engine: Engine): Idleness {
  const getHanded = createInertness(engine);
  const fruitless = createFruitless();
  const isInert = ({ body, depth, argument }: Run): boolean => {
    const handed = getHanded(body, depth);
    const functions = [...(handed ?? [])].flatMap((index) => getFunctions(argument(index, [])));
    return handed !== undefined && functions.every(({ node }) => getHanded(node, depth)?.size === 0);
  };
  return {
    isIdle: (run) => isInert(run) || (!engine.isProbing() && fruitless.isSo(run)),
    note: (run, outcome) => {
      if (!engine.isProbing()) fruitless.note(run, outcome);
    },
  };
}

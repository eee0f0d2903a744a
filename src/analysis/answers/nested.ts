import type { Engine } from '../engine.ts';
import { type Answer, findAnswer } from './answers.ts';
import { getIncludes, type Include } from '../reads/includes.ts';
import { createFinder } from '../reads/finding.ts';
import { getEnclosingBody } from '../program/syntax.ts';
import { isLeftOut } from './rebuilt.ts';
import type { Read } from '../reads/reads.ts';

/** A page that a handler sends to clients, each row of it with as many others as there are. */
export interface NestedAnswer extends Answer {
  readonly include: Include;
}

/** The collections without a limit that reads give with each row of a page, and which a file is to speak of. */
export const getNestedAnswers = createFinder((read: Read, engine: Engine): readonly NestedAnswer[] => {
  if (read.amount === 'none') return [];
  const includes = getIncludes(read, engine);
  // A list without a limit is a matter of its own.
  if (includes.length === 0 || findAnswer(read, engine) !== undefined) return [];
  const answer = findAnswer({ ...read, amount: 'none' }, engine);
  if (answer === undefined) return [];
  const bodies = answer.path.map(({ call }) => getEnclosingBody(call));
  return includes.filter(({ name }) => !isLeftOut(name, bodies, engine)).map((include) => ({ ...answer, include }));
});

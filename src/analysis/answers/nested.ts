import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Answer, findAnswer } from './answers.ts';
import { getIncludes, type Include } from '../reads/includes.ts';
import { createTravel } from './journeys.ts';
import { getEnclosingBody } from '../program/syntax.ts';
import { isLeftOut } from './rebuilt.ts';
import { getReads } from '../reads/reads.ts';

/** A page that a handler sends to clients, each row of it with as many others as there are. */
export interface NestedAnswer {
  readonly answer: Answer;
  readonly include: Include;
  /** Where it is reported: what asks for the others, where that stands in the same file, else the read. */
  readonly node: ts.Node;
}

/** The collections without a limit that a file's reads give with each row of a page. */
export function getNestedAnswers(file: ts.SourceFile, engine: Engine): readonly NestedAnswer[] {
  const { follow } = createTravel(engine);
  return getReads(file, engine).flatMap((read) => {
    if (read.amount === 'none') return [];
    const includes = getIncludes(read, engine);
    // A list without a limit is a matter of its own.
    if (includes.length === 0 || findAnswer(read, follow, engine) !== undefined) return [];
    const answer = findAnswer({ ...read, amount: 'none' }, follow, engine);
    if (answer === undefined) return [];
    const bodies = answer.path.map(({ call }) => getEnclosingBody(call));
    const sent = includes.filter(({ name }) => !isLeftOut(name, bodies, engine));
    return sent.map((include) => ({
      answer,
      include,
      node: include.node.getSourceFile() === file ? include.node : read.call,
    }));
  });
}

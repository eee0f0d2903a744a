import type ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { type CallNode, getCalleeExpression } from '../../program/syntax.ts';
import { getEndings } from './endings.ts';
import { getMisuses } from './misuses.ts';

/** What is wrong with how a transaction or a connection ends. */
export interface Ending {
  readonly problem: 'unfinished' | 'neverEnds' | 'unreleased' | 'pooledBegin' | 'asyncCallback' | 'usedAfterEnd';
  /** What to mark. */
  readonly node: ts.Node;
  /** Where control leaves with what was not ended. */
  readonly place?: ts.Node;
  /** The member that gives a connection back. */
  readonly release?: string;
}

/** What is wrong with how the transactions and connections of a file end, in the order of the file. */
export function getProblems(file: ts.SourceFile, engine: Engine): readonly Ending[] {
  const { unended, late } = getEndings(file, engine);
  const mark = (call: CallNode): ts.Node => getCalleeExpression(call);
  const all: readonly Ending[] = [
    ...unended.map(({ hold, place }): Ending => {
      const node = mark(hold.call);
      return hold.what === 'transaction'
        ? { problem: 'unfinished', node, place }
        : { problem: 'unreleased', node, place, release: hold.releasedBy[0] ?? 'release' };
    }),
    ...late.map(({ call }): Ending => ({ problem: 'usedAfterEnd', node: mark(call) })),
    ...getMisuses(file, engine),
  ];
  return [...all].sort((left, right) => left.node.pos - right.node.pos);
}

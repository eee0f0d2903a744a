import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isRunByHand, isStartup } from '../loops/startup.ts';
import type { Body } from '../program/syntax.ts';
import { getLocalCalls } from '../promises/fate.ts';
import { type Check, getChecks } from './checks.ts';
import { getLostUpdates, type LostUpdate } from './lost.ts';
import { getRun } from './protection.ts';
import { getCandidates } from './roots.ts';
import type { Statement } from './statements/statements.ts';

/** The writes of a file that an earlier read decided, in the order of the file. */
export function getFileChecks(file: ts.SourceFile, engine: Engine): readonly Check[] {
  return collect(file, engine, getChecks);
}

/** The values of a file that were made of an earlier read and are written back, in the order of the file. */
export function getFileLostUpdates(file: ts.SourceFile, engine: Engine): readonly LostUpdate[] {
  return collect(file, engine, getLostUpdates);
}

function collect<Found extends { readonly node: ts.Node; readonly read: Statement | string }>(
  file: ts.SourceFile,
  engine: Engine,
  find: (body: Body, file: ts.SourceFile, engine: Engine) => readonly Found[],
): readonly Found[] {
  if (isRunByHand(file)) return [];
  const found = new Map<ts.Node, Found>();
  for (const body of getCandidates(file, engine)) {
    for (const one of find(body, file, engine)) if (!found.has(one.node) && !isOfOuter(one.read, body, engine)) found.set(one.node, one);
  }
  return [...found.values()].filter(({ node }) => !isStartup(node, engine)).sort((left, right) => left.node.pos - right.node.pos);
}

/** A local function that others call decides by what the function around it has read: that is found there. */
function isOfOuter(read: Statement | string, body: Body, engine: Engine): boolean {
  if (typeof read === 'string' || getLocalCalls(body).length === 0) return false;
  return !getRun(body, engine).operations.some(({ statement }) => statement === read);
}

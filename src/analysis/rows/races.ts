import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isRunByHand, isStartup } from '../loops/startup.ts';
import { type Check, getChecks } from './checks.ts';
import { getLostUpdates, type LostUpdate } from './lost.ts';
import { getCandidates } from './roots.ts';

/** The writes of a file that an earlier read decided, in the order of the file. */
export function getFileChecks(file: ts.SourceFile, engine: Engine): readonly Check[] {
  return collect(file, engine, getChecks);
}

/** The values of a file that were made of an earlier read and are written back, in the order of the file. */
export function getFileLostUpdates(file: ts.SourceFile, engine: Engine): readonly LostUpdate[] {
  return collect(file, engine, getLostUpdates);
}

function collect<Found extends { readonly node: ts.Node }>(
  file: ts.SourceFile,
  engine: Engine,
  find: (body: ReturnType<typeof getCandidates>[number], file: ts.SourceFile, engine: Engine) => readonly Found[],
): readonly Found[] {
  if (isRunByHand(file)) return [];
  const found = new Map<ts.Node, Found>();
  for (const body of getCandidates(file, engine)) {
    for (const one of find(body, file, engine)) if (!found.has(one.node)) found.set(one.node, one);
  }
  return [...found.values()].filter(({ node }) => !isStartup(node, engine)).sort((left, right) => left.node.pos - right.node.pos);
}

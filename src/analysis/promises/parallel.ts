import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { OperationFact, Step } from '../flow/facts.ts';
import type { Placed } from '../flow/transactions.ts';
import { isFunctionNode, isWithin } from '../program/syntax.ts';
import { getCallingFiles } from './importers.ts';
import { isInside } from './inside.ts';
import { findJoints, type Joint } from './joints.ts';
import { isChecked } from './outcomes.ts';

/** Queries of one transaction that are sent side by side. */
export interface Parallel {
  /** What to mark: `Promise.all`. */
  readonly node: ts.Node;
  /** What is wrong with it: a branch goes on behind the end, failures are held back, or nothing is gained. */
  readonly problem: 'multiStep' | 'race' | 'settled' | 'session' | 'single';
  readonly how: Joint['how'];
  readonly fact: OperationFact;
  readonly path: readonly Step[];
}

interface Reached {
  readonly fact: OperationFact;
  readonly path: readonly Step[];
}

interface Group {
  readonly joint: Joint;
  readonly branches: Map<ts.Node, Reached[]>;
  isMany: boolean;
}

/** What a file's code sends side by side while a transaction runs it, one for each place, in the order of the file. */
export function getParallel(
  file: ts.SourceFile,
  findingsOf: (file: ts.SourceFile) => readonly Placed[],
  engine: Engine,
): readonly Parallel[] {
  if (!/\bPromise\s*\.\s*(all|allSettled|race|any)\b/.test(file.text)) return [];
  const groups = new Map<ts.Node, Group>();
  for (const finding of getCallingFiles(file, engine).flatMap(findingsOf)) collect(finding, file, groups, engine);
  return [...groups.values()].flatMap((group) => judge(group) ?? []).sort((left, right) => left.node.pos - right.node.pos);
}

function collect(finding: Placed, file: ts.SourceFile, groups: Map<ts.Node, Group>, engine: Engine): void {
  const { fact, path, transaction, references } = finding;
  if (fact.kind !== 'operation') return;
  let isOwn: boolean | undefined;
  for (const [index, { call }] of path.entries()) {
    if (call.getSourceFile() !== file) continue;
    for (const joint of findJoints(call, path[index - 1], transaction, references)) {
      isOwn ??= isInside(finding, engine);
      if (!isOwn) return;
      const group = groups.get(joint.call) ?? { joint, branches: new Map<ts.Node, Reached[]>(), isMany: false };
      groups.set(joint.call, group);
      group.isMany ||= joint.isMany;
      group.branches.set(joint.branch, [...(group.branches.get(joint.branch) ?? []), { fact, path: path.slice(index) }]);
    }
  }
}

function judge({ joint, branches, isMany }: Group): Parallel | undefined {
  const all = [...branches.values()];
  const several = all.find(hasSteps);
  const [first] = several ?? all[0] ?? [];
  if (first === undefined || (all.length < 2 && !isMany && joint.how !== 'allSettled')) return undefined;
  const problem = getProblem(joint, several !== undefined, first.fact);
  return problem === undefined ? undefined : { node: joint.call.expression, problem, how: joint.how, ...first };
}

function getProblem({ call, how }: Joint, hasSeveral: boolean, { library }: OperationFact): Parallel['problem'] | undefined {
  if (how === 'race' || how === 'any') return 'race';
  if (how === 'allSettled' && !isChecked(call)) return 'settled';
  if (library.databases?.length === 1 && library.databases[0] === 'mongodb') return 'session';
  return hasSeveral && library.refusesAfterEnd !== true ? 'multiStep' : 'single';
}

/** Whether a branch sends one query after another. */
function hasSteps(reached: readonly Reached[]): boolean {
  return reached.some((one, index) => reached.slice(index + 1).some((other) => follows(one, other)));
}

function follows(one: Reached, other: Reached): boolean {
  const [left, right] = [one.path, other.path];
  let index = 0;
  while (left[index] !== undefined && left[index]?.call === right[index]?.call) index++;
  const [first, second] = [left[index]?.call, right[index]?.call];
  if (first === undefined || second === undefined || isWithin(first, second) || isWithin(second, first)) return false;
  // One implementation or the other runs, and of two ways one.
  return first.getSourceFile() === second.getSourceFile() && !areAlternatives(first, second);
}

function areAlternatives(first: ts.Node, second: ts.Node): boolean {
  for (let node = first; !ts.isSourceFile(node) && !isFunctionNode(node); node = node.parent) {
    const { parent } = node;
    if (ts.isArrayLiteralExpression(parent) && isWithin(second, parent)) return true;
    const isWay =
      (ts.isIfStatement(parent) && (parent.thenStatement === node || parent.elseStatement === node)) ||
      (ts.isConditionalExpression(parent) && parent.condition !== node) ||
      ts.isCaseOrDefaultClause(parent);
    if (isWay && isWithin(second, ts.isCaseOrDefaultClause(parent) ? parent.parent : parent) && !isWithin(second, node)) {
      if (ts.isCaseOrDefaultClause(parent)) return !isWithin(second, parent);
      return !isWithin(second, ts.isIfStatement(parent) ? parent.expression : parent.condition);
    }
    // What leaves at once is followed by nothing: `if (isNew) return insert(); return update();`
    if (ts.isReturnStatement(node) && !isWithin(second, node)) return true;
  }
  return false;
}

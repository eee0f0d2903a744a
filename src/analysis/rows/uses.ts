import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getCalleeExpression, getMemberName } from '../program/syntax.ts';
import { getTests } from './guards/controls.ts';
import { getGuards } from './guards/guards.ts';
import { ONCE } from './harmless.ts';
import { getLevelOf, getLevels, type Level } from './levels.ts';
import { getMadeOf } from './lost.ts';
import { getOutermost } from './statements/chains.ts';
import type { Reached, Run } from './reached.ts';
import { isLockedIn } from './statements/optional.ts';
import { isSameRow } from './values/sameness.ts';
import type { Source } from './values/sources.ts';
import { isUnique } from './keys/uniqueness.ts';
import { isFailureCaught } from './keys/violations.ts';
import { getWrites, type Write } from './statements/writes.ts';

/** A row that was there, and so another is created, while the first is taken away only behind that. */
export interface Use {
  readonly write: Write;
  readonly source: Source;
  readonly level: number;
  readonly levels: readonly Level[];
}

/** The rows that a body uses up without looking whether somebody else has done so in between. */
export function getUses({ operations }: Run, engine: Engine): readonly Use[] {
  return operations.flatMap((reached, index): readonly Use[] => {
    if (reached.statement.operation !== 'insert') return [];
    const later = operations.slice(index + 1).filter((other) => isBehind(other, reached));
    if (later.length === 0) return [];
    const levels = getLevels(reached);
    const [write] = getWrites(reached, engine);
    if (write === undefined || isKept(write, engine)) return [];
    for (const [level, { scope, site }] of levels.entries()) {
      const guards = getTests(site, scope, engine).flatMap((test) => getGuards(test, engine));
      for (const source of guards.flatMap((guard) => (guard.asks === 'present' || guard.asks === 'compare' ? guard.sources : []))) {
        if (source.read.table === undefined || source.read.table === write.table || isLockedIn(source.read, source.scope, engine)) continue;
        if (level > 0 && getLevelOf(source.scope, levels) > 0) continue;
        if (later.some((other) => takesAway(other, source, engine))) return [{ write, source, level, levels }];
      }
    }
    return [];
  });
}

/** A row of which there can be one alone, where somebody catches that there is one: whoever comes second gets none. */
function isKept({ data, reached }: Write, engine: Engine): boolean {
  if (!isFailureCaught(reached.steps)) return false;
  // `team: { connect: { id } }` writes `teamId`.
  const columns = data.flatMap(({ column }) => (column === undefined ? [] : [column, `${column}Id`]));
  return isUnique({ ...reached.statement, isByKey: false }, columns, engine) === true;
}

/** Whether an operation comes after another, in the same piece of code. */
function isBehind({ steps: [later] }: Reached, { steps: [first] }: Reached): boolean {
  return later !== undefined && first !== undefined && later.pos > first.end && later.parent !== first.parent;
}

/** Whether an operation takes away the row that was looked at, or what was found in it, and nobody looks whether it was there. */
function takesAway(reached: Reached, source: Source, engine: Engine): boolean {
  const { statement } = reached;
  return getWrites(reached, engine).some((write) => {
    if (write.does === 'delete') {
      // Where a delete fails without its row, so does a transaction around both.
      const isNoted = isLookedAt(reached) || (statement.isByKey && isInTransaction(statement.call, engine));
      return !isNoted && ONCE.test(write.table ?? '') && isSameRow(write, source, engine);
    }
    const [column] = source.path;
    if (column === undefined || write.table !== source.read.table || !source.how.has('filtered')) return false;
    const made = getMadeOf(write, column, engine);
    return made?.kind === 'merged' && made.source.read === source.read;
  });
}

/** Whether what an operation says of itself is handed on and looked at, in every function on the way to it. */
function isLookedAt({ steps }: Reached): boolean {
  return steps.every((call) => {
    let whole: ts.Node = getOutermost(call);
    while (ts.isAwaitExpression(whole.parent) || ts.isParenthesizedExpression(whole.parent) || ts.isAsExpression(whole.parent))
      whole = whole.parent;
    return !ts.isExpressionStatement(whole.parent);
  });
}

function isInTransaction(call: ts.Node, { index }: Engine): boolean {
  for (let node = call.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isCallExpression(node) && index.mayOpen(getMemberName(getCalleeExpression(node)) ?? '')) return true;
  }
  return false;
}

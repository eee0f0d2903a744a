import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import type { Body } from '../program/syntax.ts';
import { getClaims, getDecided, type Judged } from './claims.ts';
import { getTests, type Test } from './guards/controls.ts';
import { getGuards, type Guard } from './guards/guards.ts';
import { getHeldColumn } from './held.ts';
import { judge } from './judging.ts';
import { getLevelOf, getLevels, getPlaceToMark, type Level } from './levels.ts';
import { getLock, getRun, isInOneTransaction } from './protection.ts';
import type { Reached } from './reached.ts';
import { isLookedAtAgain } from './guards/repeats.ts';
import type { Scope } from './values/scopes.ts';
import { isUniqueFor } from './keys/second-rows.ts';
import { getLists, getSelections } from './selections.ts';
import type { Statement } from './statements/statements.ts';
import { getUses } from './uses.ts';
import { isViolationHandled } from './keys/violations.ts';
import { getWrites, type Write } from './statements/writes.ts';

/** A write that an earlier read decided, while nothing keeps the answer true. */
export interface Check {
  /** What to mark: the callee of the call that leads to the write. */
  readonly node: ts.Node;
  /** No such row, so one is created; too few rows, so another is; a column had a certain value, so the row is changed; a row was there, and is taken away later. */
  readonly kind: 'create' | 'limit' | 'compare' | 'use';
  readonly write: Write;
  /** The read, or what the row is called that came with a request. */
  readonly read: Statement | string;
  /** The column that was looked at. */
  readonly column: string | undefined;
  /** What looks like a lock and is none: taken after the read, on a row that was not there, or a second look behind the write. */
  readonly seeming: 'late' | 'of nothing' | 'second look' | undefined;
  /** One transaction is around both. */
  readonly isInTransaction: boolean;
  /** The table's own key lets no second row in: the loser gets an error. */
  readonly isUnique: boolean;
  /** The calls from the marked one to the write. */
  readonly path: readonly Step[];
}

/** The writes of a body that an earlier read of the same rows decides. */
export function getChecks(body: Body, file: ts.SourceFile, engine: Engine): readonly Check[] {
  const found = new Map<ts.Node, Check>();
  for (const reached of getRun(body, engine).operations) {
    for (const write of getWrites(reached, engine)) {
      if (write.table === undefined || reached.statement.isLocked || reached.statement.sql?.isConditional === true) continue;
      const levels = getLevels(reached);
      const { all, guards } = getJudged(write, levels, engine);
      const held = all.length === 0 ? getHeldCheck(write, guards, engine) : undefined;
      const own = held === undefined ? undefined : getPlaceToMark(0, levels, file);
      if (held !== undefined && own !== undefined && !found.has(own.node) && getLock(reached, [], body, engine, 'row') === undefined)
        found.set(own.node, { ...own, ...held, kind: 'compare', write, seeming: undefined, isInTransaction: false, isUnique: false });
      for (const { judged, level, isOfOther } of all) {
        if (isOfOther) continue;
        const place = getPlaceToMark(level, levels, file);
        if (place === undefined || found.get(place.node)?.isUnique === false) continue;
        const { source, kind, column } = judged;
        const unique = kind === 'create' ? isUniqueFor(write, judged, engine) : false;
        if (
          kind === 'create' &&
          (unique === undefined || reached.statement.givesWay || isViolationHandled(reached.steps, body, engine, unique))
        )
          continue;
        if (unique === true && found.has(place.node)) continue;
        const lock = getLock(reached, [source], body, engine, kind === 'compare' ? 'row' : 'rows', kind === 'create');
        if (lock === 'held' || isAskedUnderLock(judged, all, reached, body, engine)) continue;
        const seeming = lock ?? (kind !== 'compare' && isLookedAtAgain(reached, source, body, engine) ? 'second look' : undefined);
        const isInTransaction = isInOneTransaction(reached, source, engine);
        found.set(place.node, { ...place, kind, column, write, read: source.read, seeming, isInTransaction, isUnique: unique === true });
      }
    }
  }
  for (const { write, source, level, levels } of getUses(getRun(body, engine), engine)) {
    const place = getPlaceToMark(level, levels, file);
    if (
      place === undefined ||
      found.get(place.node)?.isUnique === false ||
      getLock(write.reached, [source], body, engine, 'row') === 'held'
    )
      continue;
    const rest = { seeming: undefined, isInTransaction: false, isUnique: false };
    found.set(place.node, { ...place, kind: 'use', column: undefined, write, read: source.read, ...rest });
  }
  return [...found.values()];
}

/** What the code that is handed a row asks of it before it writes; what other code asks is told of there. */
function getHeldCheck(write: Write, guards: readonly Guard[], engine: Engine): Pick<Check, 'read' | 'column'> | undefined {
  for (const guard of guards) {
    const held = getHeldColumn(write, guard, engine);
    if (held !== undefined) return { read: held.row, column: held.column };
  }
  return undefined;
}

/** Whether the same is asked once more behind a lock: the first look only spares the way. */
function isAskedUnderLock(judged: Judged, all: readonly Placing[], reached: Reached, body: Body, engine: Engine): boolean {
  const { kind, source } = judged;
  // Of a column, it may be another row's.
  if (kind === 'compare') return false;
  return all.some(
    ({ judged: other }) =>
      other !== judged &&
      other.kind === kind &&
      other.source.read !== source.read &&
      other.source.read.table === source.read.table &&
      getLock(reached, [other.source], body, engine, 'rows', kind === 'create') === 'held',
  );
}

/** What decides a write, with the level where the read and the decision meet; what meets in another body is marked there. */
interface Placing {
  readonly judged: Judged;
  readonly level: number;
  readonly isOfOther: boolean;
}

/** What decides a write, and all that the outermost body asks before it. */
interface Decisions {
  readonly all: readonly Placing[];
  readonly guards: readonly Guard[];
}

function getJudged(write: Write, levels: readonly Level[], engine: Engine): Decisions {
  const found: Placing[] = [];
  const guards: Guard[] = [];
  const add = (judged: Judged | undefined, level: number): void => {
    if (judged === undefined) return;
    found.push({ judged, level, isOfOther: level > 0 && getLevelOf(judged.source.scope, levels) > 0 });
  };
  const decide = (tests: readonly Test[], level: number): readonly Guard[] => {
    const asked = tests.flatMap((test) => getGuards(test, engine));
    for (const guard of asked) add(judge(write, guard, engine), level);
    return asked;
  };
  const chosen = (node: ts.Expression, scope: Scope): readonly Test[] => getSelections({ node, scope }, engine);
  levels.forEach(({ scope, site }, level) => {
    const asked = decide(getTests(site, scope, engine), level);
    if (level === 0) guards.push(...asked);
    decide(
      getLists(site, scope.body).flatMap((list) => chosen(list, scope)),
      level,
    );
  });
  const { scope, statement } = write.reached;
  if (write.does === 'insert')
    decide(
      statement.data.flatMap((node) => chosen(node, scope)),
      getLevelOf(scope, levels),
    );
  for (const judged of getClaims(write, engine)) add(judged, getLevelOf(judged.source.scope, levels));
  for (const judged of getDecided(write, engine)) add(judged, getLevelOf(judged.source.scope, levels));
  return { all: found, guards };
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import type { Body } from '../program/syntax.ts';
import { getTests } from './controls.ts';
import { getGuards, type Guard } from './guards.ts';
import { getLevelOf, getLevels, getPlaceToMark, type Level } from './levels.ts';
import { getConditions } from './conditions.ts';
import type { Pair } from './pairs.ts';
import { getMadeOf } from './lost.ts';
import { getLock, getRun } from './protection.ts';
import { getColumnKey, getValueKey, isConstantValue, isSameRow } from './sameness.ts';
import { getSources, type Source } from './sources.ts';
import type { Statement } from './statements.ts';
import { getTableKey } from './tables.ts';
import { isUnique } from './uniqueness.ts';
import { isViolationHandled } from './violations.ts';
import { getWrites, type Write } from './writes.ts';

/** A write that an earlier read decided, while nothing keeps the answer true. */
export interface Check {
  /** What to mark: the callee of the call that leads to the write. */
  readonly node: ts.Node;
  /** No such row, so one is created; too few rows, so another is; a column had a certain value, so the row is changed. */
  readonly kind: 'create' | 'limit' | 'compare';
  readonly write: Write;
  readonly read: Statement;
  /** The column that was looked at. */
  readonly column: string | undefined;
  /** A lock is taken, after the read. */
  readonly isLate: boolean;
  /** The table's own key lets no second row in: the loser gets an error. */
  readonly isUnique: boolean;
  /** The calls from the marked one to the write. */
  readonly path: readonly Step[];
}

type Judged = Pick<Check, 'kind' | 'column'> & { readonly source: Source };

/** The writes of a body that an earlier read of the same rows decides. */
export function getChecks(body: Body, file: ts.SourceFile, engine: Engine): readonly Check[] {
  const found = new Map<ts.Node, Check>();
  for (const reached of getRun(body, engine).operations) {
    for (const write of getWrites(reached, engine)) {
      if (write.table === undefined || reached.statement.isLocked) continue;
      const levels = getLevels(reached);
      for (const { judged, level } of getJudged(write, levels, engine)) {
        const place = getPlaceToMark(level, levels, file);
        if (place === undefined || found.has(place.node)) continue;
        const { source, kind, column } = judged;
        const columns = getConditions(source.read, source.scope, engine)
          .flatMap((pair) => (pair.isEqual && pair.column !== undefined ? [pair.column] : []))
          .concat(source.by);
        const unique = kind === 'create' ? isUnique(source.read, columns, engine) : false;
        if (kind === 'create' && (unique === undefined || reached.statement.givesWay || isViolationHandled(reached.steps, body, engine)))
          continue;
        const lock = getLock(reached, [source], body, engine);
        if (lock === 'held') continue;
        found.set(place.node, { ...place, kind, column, write, read: source.read, isLate: lock === 'late', isUnique: unique === true });
      }
    }
  }
  return [...found.values()];
}

/** What decides a write, at the level where the read and the decision meet; deeper ones are those of another body. */
function getJudged(write: Write, levels: readonly Level[], engine: Engine): readonly { readonly judged: Judged; readonly level: number }[] {
  const found: { judged: Judged; level: number }[] = [];
  const add = (judged: Judged | undefined, level: number): void => {
    if (judged !== undefined && (level === 0 || getLevelOf(judged.source.scope, levels) === 0)) found.push({ judged, level });
  };
  levels.forEach(({ scope, site }, level) => {
    for (const test of getTests(site, scope, engine)) for (const guard of getGuards(test, engine)) add(judge(write, guard, engine), level);
  });
  for (const judged of getClaims(write, engine)) add(judged, getLevelOf(judged.source.scope, levels));
  for (const judged of getDecided(write, engine)) add(judged, getLevelOf(judged.source.scope, levels));
  return found;
}

/** Whether what a condition asked is what the write makes untrue. */
function judge(write: Write, guard: Guard, engine: Engine): Judged | undefined {
  for (const source of guard.sources) {
    if (source.read === write.reached.statement || source.read.isFlush) continue;
    const { asks } = guard;
    const isTable = source.read.table !== undefined && source.read.table === write.table;
    const isOfRelation = source.path.some((name) => getTableKey(name) === write.table);
    const isWhole = source.path.length === 0 || (source.read.isCounting && source.path.length === 1);
    // `others.length < 1` of what is left without this one: the last has to stay.
    const isLimit =
      asks === 'limit' || (asks === 'present' && write.does !== 'insert' && source.how.has('filtered') && source.how.has('counted'));
    if (isLimit && ((isTable && isWhole) || (isOfRelation && asks === 'limit')) && isCountedBy(write, source, engine))
      return { kind: 'limit', column: undefined, source };
    if (
      asks === 'absent' &&
      write.does === 'insert' &&
      ((isTable && source.path.length === 0) || isOfRelation) &&
      isMadeFor(write, source, engine)
    )
      return { kind: 'create', column: undefined, source };
    if (asks === 'absent' && write.does === 'update' && isTable && isTaken(write, source, engine))
      return { kind: 'create', column: undefined, source };
    if (asks === 'compare' && isTable && write.does !== 'insert') {
      const column = getCompared(write, guard, source);
      const made = column === undefined ? undefined : getMadeOf(write, column, engine);
      // What is put together from the old value is lost as a whole: that is said by itself.
      if (made !== undefined && made.kind !== 'arithmetic') continue;
      if (column !== undefined && isSameRow(write, source, engine)) return { kind: 'compare', column, source };
    }
  }
  return undefined;
}

/** Whether a write changes how many rows a count counts. */
function isCountedBy(write: Write, { read, scope }: Source, engine: Engine): boolean {
  if (write.does !== 'update') return true;
  const counted = getConditions(read, scope, engine);
  return write.data.some(
    ({ column }) =>
      column === undefined || counted.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column)),
  );
}

/** Whether the row that is created is one that the read looked for: it has in common what both name. */
function isMadeFor(write: Write, { read, scope, how }: Source, engine: Engine): boolean {
  const asked = getConditions(read, scope, engine).filter(({ column, value }) => column !== undefined && value !== undefined);
  const named = asked.filter(({ column }) =>
    write.data.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column ?? '')),
  );
  // The code looked for it among all that were read.
  if (asked.length === 0 || how.has('filtered')) return true;
  if (named.length === 0) return write.data.length === 0 || write.data.some(({ column }) => column === undefined);
  return named.some((pair) => write.data.some((other) => isSamePair(pair, other, engine)));
}

function isSamePair(left: Pair, right: Pair, engine: Engine): boolean {
  if (left.column === undefined || right.column === undefined || getColumnKey(left.column) !== getColumnKey(right.column)) return false;
  if (left.value === undefined || right.value === undefined) return true;
  const [one, other] = [getValueKey(left.value, engine), getValueKey(right.value, engine)];
  // `email.toLowerCase()` and `email` are one address.
  return one === other || one.includes(other) || other.includes(one) || /^["\d]/.test(one) === /^["\d]/.test(other);
}

/** `if (await findOne({ name })) throw …; update({ id }, { name })` */
function isTaken(write: Write, source: Source, engine: Engine): boolean {
  if (isSameRow(write, source, engine)) return false;
  const asked = getConditions(source.read, source.scope, engine);
  return write.data.some((pair) =>
    asked.some(
      (other) =>
        other.isEqual &&
        isSamePair(pair, other, engine) &&
        pair.value !== undefined &&
        other.value !== undefined &&
        getValueKey(pair.value, engine) === getValueKey(other.value, engine),
    ),
  );
}

/** The column that a condition compared and the write changes, where the write's own condition does not repeat it. */
function getCompared(write: Write, { against }: Guard, { path }: Source): string | undefined {
  const column = path.find(
    (name) => !write.conditions.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(name)),
  );
  if (column === undefined || path.length === 0 || isRepeated(write, path)) return undefined;
  if (write.does === 'delete') {
    return against !== undefined &&
      isConstantValue(against) &&
      /status|state|phase|stage|locked|active|published|count|quantity|stock|balance/i.test(column)
      ? column
      : undefined;
  }
  // Whose row it is stays as it is; only a row of nobody is taken.
  const isOwner = (name: string): boolean =>
    /(Id|_id|Uid|By|_by)$/.test(name) && against !== undefined && !/^(null|undefined)$/.test(against.getText());
  const isWritten = (name: string): boolean =>
    !isOwner(name) && write.data.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(name));
  return path.find(isWritten);
}

function isRepeated(write: Write, path: readonly string[]): boolean {
  return write.conditions.some(
    (pair) =>
      pair.column !== undefined &&
      (path.some((name) => getColumnKey(pair.column ?? '') === getColumnKey(name)) || /version|revision|etag/i.test(pair.column)),
  );
}

/** Rows that were chosen by a column which the write then sets, by their keys alone. */
function getClaims(write: Write, engine: Engine): readonly Judged[] {
  if (write.does !== 'update') return [];
  const sources = [...write.rows, ...write.conditions.flatMap(({ value }) => (value === undefined ? [] : getSources(value, engine)))];
  return sources.flatMap((source): readonly Judged[] => {
    const { read, scope } = source;
    if (read.table === undefined || read.table !== write.table || !/^read/.test(read.operation)) return [];
    const chosen = getConditions(read, scope, engine).find((pair) => {
      const { column, value, isEqual } = pair;
      if (column === undefined || /deleted|archived|removed|At$|_at$/i.test(column) || !isEqual) return false;
      const set = write.data.find((other) => other.column !== undefined && getColumnKey(other.column) === getColumnKey(column));
      if (set === undefined || isRepeated(write, [column]) || set.change !== undefined) return false;
      return value === undefined ? /^'/.test(pair.text) : isConstantValue(value.node) || set.text === 'null';
    });
    return chosen === undefined ? [] : [{ kind: 'compare', column: chosen.column, source }];
  });
}

/** `role: (await count()) === 0 ? 'admin' : 'user'`: a read of the same table decides what the new row says. */
function getDecided(write: Write, engine: Engine): readonly Judged[] {
  if (write.does !== 'insert') return [];
  return write.data.flatMap(({ value }): readonly Judged[] => {
    const node = value === undefined ? undefined : ts.isConditionalExpression(value.node) ? value.node : undefined;
    if (value === undefined || node === undefined) return [];
    return getGuards({ node: node.condition, scope: value.scope, wanted: true }, engine).flatMap((guard) => {
      const source = guard.sources.find(({ read }) => read.table === write.table);
      return source === undefined || guard.asks === 'compare' ? [] : [{ kind: 'limit' as const, column: undefined, source }];
    });
  });
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { type Body, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { getChosen, getClaims, getDecided, type Judged } from './claims.ts';
import { getTests } from './controls.ts';
import { getGuards, type Guard } from './guards.ts';
import { isDone, isFilledIn } from './harmless.ts';
import { getLevelOf, getLevels, getPlaceToMark, type Level } from './levels.ts';
import { getConditions } from './conditions.ts';
import type { Pair } from './pairs.ts';
import { getMadeOf } from './lost.ts';
import { getLock, getRun, isInOneTransaction } from './protection.ts';
import { isLookedAtAgain, isRepeated } from './repeats.ts';
import { getColumnKey, getValueKey, isConstantValue, isOfTable, isSameRow } from './sameness.ts';
import { getNameText, type Placed } from './scopes.ts';
import { getSources, type Source } from './sources.ts';
import type { Statement } from './statements.ts';
import { getTableKey } from './tables.ts';
import { isUniqueFor } from './second-rows.ts';
import { isViolationHandled } from './violations.ts';
import { getUses } from './uses.ts';
import { getWrites, type Write } from './writes.ts';

/** A write that an earlier read decided, while nothing keeps the answer true. */
export interface Check {
  /** What to mark: the callee of the call that leads to the write. */
  readonly node: ts.Node;
  /** No such row, so one is created; too few rows, so another is; a column had a certain value, so the row is changed; a row was there, and is taken away later. */
  readonly kind: 'create' | 'limit' | 'compare' | 'use';
  readonly write: Write;
  readonly read: Statement;
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

const SECRET = /password|passwd|hash|secret|token|salt|credential|otp|pin$/i;

/** The writes of a body that an earlier read of the same rows decides. */
export function getChecks(body: Body, file: ts.SourceFile, engine: Engine): readonly Check[] {
  const found = new Map<ts.Node, Check>();
  for (const reached of getRun(body, engine).operations) {
    for (const write of getWrites(reached, engine)) {
      if (write.table === undefined || reached.statement.isLocked) continue;
      const levels = getLevels(reached);
      for (const { judged, level } of getJudged(write, levels, engine)) {
        const place = getPlaceToMark(level, levels, file);
        if (place === undefined || found.get(place.node)?.isUnique === false) continue;
        const { source, kind, column } = judged;
        const unique = kind === 'create' ? isUniqueFor(write, judged, engine) : false;
        if (kind === 'create' && (unique === undefined || reached.statement.givesWay || isViolationHandled(reached.steps, body, engine)))
          continue;
        if (unique === true && found.has(place.node)) continue;
        const lock = getLock(reached, [source], body, engine, kind === 'compare' ? 'row' : 'rows', kind === 'create');
        if (lock === 'held') continue;
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
    const isTable = isOfTable(source, write.table);
    const isOfRelation = source.path.some((name) => isRelation(name, source.read, write.table));
    const isWhole = source.path.length === 0 || (source.read.isCounting && source.path.length === 1);
    // `others.length < 1` of what is left without this one: the last has to stay.
    const isLimit =
      asks === 'limit' || (asks === 'present' && write.does !== 'insert' && source.how.has('filtered') && source.how.has('counted'));
    if (isLimit && ((isTable && isWhole) || (isOfRelation && asks === 'limit')) && isCountedBy(write, source, engine))
      return { kind: 'limit', column: undefined, source };
    if (asks === 'limit' && isTable && addsTo(write, source.path)) return { kind: 'limit', column: undefined, source };
    if (
      asks === 'absent' &&
      write.does === 'insert' &&
      ((isTable && source.path.length === 0) || isOfRelation) &&
      isMadeFor(write, source, engine)
    )
      return { kind: 'create', column: undefined, source, isFindOrCreate: guard.leaves !== true };
    // `for (const other of all) if (other.name === name) throw …`
    if (asks === 'compare' && write.does === 'insert' && isTable && isOfAll(write, guard, source))
      return { kind: 'create', column: undefined, source };
    if (asks === 'absent' && write.does === 'update' && isTable && isTaken(write, source, engine))
      return { kind: 'create', column: undefined, source };
    // `findFirst({ where: { id, status: 'open' } })` compares too.
    if (asks === 'present' && isTable && isWhole && isSameRow(write, source, engine)) {
      const column = getChosen(write, source, engine);
      if (column !== undefined) return { kind: 'compare', column, source };
    }
    if (asks === 'compare' && isTable && write.does !== 'insert') {
      const column = getCompared(write, guard, source, engine);
      const made = column === undefined ? undefined : getMadeOf(write, column, engine);
      // What is put together from the old value is lost as a whole: that is said by itself.
      if (made !== undefined && made.kind !== 'arithmetic') continue;
      if (column !== undefined && isSameRow(write, source, engine)) return { kind: 'compare', column, source };
    }
  }
  return undefined;
}

/** Whether a property of a row holds rows of a table: `orders` those of `Order`, `members` of a team those of `TeamMember`. */
function isRelation(name: string, { table }: Statement, other: string | undefined): boolean {
  const key = getTableKey(name);
  return key === other || (table !== undefined && `${table}${key}` === other);
}

/** `data: { orders: { create: … } }`: a row is added to a relation of the row that is written. */
function addsTo(write: Write, path: readonly string[]): boolean {
  return write.data.some(({ column, value }) => {
    const node = value === undefined ? undefined : skipOuter(value.node);
    if (column === undefined || !path.includes(column) || node === undefined || !ts.isObjectLiteralExpression(node)) return false;
    return node.properties.some(({ name }) => /^(create|createMany|connect)$/.test(getNameText(name) ?? ''));
  });
}

/** Whether a write changes how many rows a count counts. */
function isCountedBy(write: Write, { read, scope }: Source, engine: Engine): boolean {
  // Rows that were chosen among those which were read: no matter how many there are.
  const isChosen = ({ value }: Pair): boolean =>
    value !== undefined && getSources(value, engine).some((source) => source.read === read && source.how.has('merged'));
  if (write.conditions.some(isChosen)) return false;
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
  if (read.table !== write.table) return asked.some((pair) => write.data.some((other) => isKeyOf(other, pair, read, engine)));
  const named = asked.filter(({ column }) =>
    write.data.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column ?? '')),
  );
  // The code looked for it among all that were read.
  if (asked.length === 0 || how.has('filtered') || how.has('chosen')) return true;
  if (named.length === 0) return write.data.length === 0 || write.data.some(({ column }) => column === undefined);
  return named.some((pair) => write.data.some((other) => isSamePair(pair, other, engine)));
}

/** Whether a column of a new row says whose it is: `userId`, or `user: { connect: { id } }`, of the user who was found by that id. */
function isKeyOf({ column, value }: Pair, asked: Pair, { table }: Statement, engine: Engine): boolean {
  if (column === undefined || value === undefined || asked.column === undefined || asked.value === undefined) return false;
  const key = getColumnKey(column);
  const isKey = key === table || key === `${table}${getColumnKey(asked.column)}`;
  return isKey && (getValueKey(value, engine) === getValueKey(asked.value, engine) || isOfRead(value, engine, table));
}

/** `userId: user.id` */
function isOfRead(value: Placed, engine: Engine, table: string | undefined): boolean {
  return getSources(value, engine).some(({ read, path }) => read.table === table && path.length > 0);
}

function isSamePair(left: Pair, right: Pair, engine: Engine): boolean {
  if (left.column === undefined || right.column === undefined || getColumnKey(left.column) !== getColumnKey(right.column)) return false;
  if (left.value === undefined || right.value === undefined) return true;
  const [one, other] = [getValueKey(left.value, engine), getValueKey(right.value, engine)];
  // `email.toLowerCase()` and `email` are one address.
  return one === other || one.includes(other) || other.includes(one) || /^["\d]/.test(one) === /^["\d]/.test(other);
}

/** Whether each of many rows was compared with what the new row says. */
function isOfAll(write: Write, { node }: Guard, { read, path }: Source): boolean {
  const [column] = path;
  if (column === undefined || read.operation !== 'read-many' || path.length !== 1) return false;
  let isInLoop = false;
  for (let outer: ts.Node = node; !isFunctionNode(outer) && !ts.isSourceFile(outer); outer = outer.parent)
    isInLoop ||= ts.isForOfStatement(outer);
  return isInLoop && write.data.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column));
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
function getCompared(write: Write, guard: Guard, { path }: Source, engine: Engine): string | undefined {
  const { against } = guard;
  const column = path.at(0);
  // Whoever knows the old secret may set a new one.
  if (column !== undefined && SECRET.test(column)) return undefined;
  if (column === undefined || isRepeated(write, path, engine)) return undefined;
  if (write.does === 'delete') {
    return against !== undefined &&
      isConstantValue(against) &&
      /status|state|phase|stage|locked|active|published|quantity|stock|balance/i.test(column)
      ? column
      : undefined;
  }
  // Whose row it is stays as it is; only a row of nobody is taken.
  const isOwner = (name: string): boolean =>
    /(Id|_id|Uid|By|_by)$/.test(name) && against !== undefined && !/^(null|undefined)$/.test(against.getText());
  const isWritten = (name: string): boolean =>
    !isOwner(name) && write.data.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(name));
  const found = path.find(isWritten);
  return found === undefined || isDone(write, guard, found, engine) || isFilledIn(write, guard, found, engine) ? undefined : found;
}

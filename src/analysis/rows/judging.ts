import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isFunctionNode, skipOuter } from '../program/syntax.ts';
import { getChosen, type Judged } from './claims.ts';
import { isCountedBy, isOfAllRows, isOfOthers } from './counts.ts';
import { getConditions } from './statements/conditions.ts';
import type { Guard } from './guards/guards.ts';
import { isAboutPermission, isDone, isFilledIn } from './harmless.ts';
import { getMadeOf, isPutInPlace } from './lost.ts';
import { writesOver } from './statements/conflicts.ts';
import type { Pair } from './statements/pairs.ts';
import { isLeftOut } from './statements/optional.ts';
import { isRepeated } from './guards/repeats.ts';
import { getColumnKey, getValueKey, isConstantValue, isOfTable, isSameRow } from './values/sameness.ts';
import { getNameText, type Placed, resolve } from './values/scopes.ts';
import { getSources, type Source } from './values/sources.ts';
import type { Statement } from './statements/statements.ts';
import { getTableKey } from './tables/tables.ts';
import type { Write } from './statements/writes.ts';

const SECRET = /password|passwd|hash|secret|token|salt|credential|otp|pin$/i;

/** Whether what a condition asked is what the write makes untrue. */
export function judge(write: Write, guard: Guard, engine: Engine): Judged | undefined {
  for (const source of guard.sources) {
    if (source.read === write.reached.statement || source.read.isFlush) continue;
    const { asks } = guard;
    if (asks === 'compare' && isAboutPermission(guard)) continue;
    const isTable = isOfTable(source, write.table);
    const isOfRelation = source.path.some((name) => isRelation(name, source.read, write.table));
    const isWhole = source.path.length === 0 || (source.read.isCounting && source.path.length === 1);
    // `others.length < 1` of what is left without this one: the last has to stay.
    // `if (found.length === 1) delete(found[0].id)` is about the one that was meant, and no limit.
    const isChoice = guard.isMet === true;
    const isLimit =
      (asks === 'limit' && !isChoice && !isOfAllRows(source, engine)) ||
      (asks === 'present' && write.does !== 'insert' && source.how.has('counted') && isOfOthers(write, source, engine));
    if (
      isLimit &&
      ((isTable && isWhole) || (isOfRelation && asks === 'limit' && write.does !== 'update')) &&
      isCountedBy(write, source, engine)
    )
      return { kind: 'limit', column: undefined, source };
    if (asks === 'limit' && write.does === 'update' && addsTo(write, source.path) && isSameRow(write, source, engine))
      return { kind: 'limit', column: undefined, source };
    if (
      asks === 'absent' &&
      write.does === 'insert' &&
      ((isTable && (isWhole || isChosenBy(source, write))) || isOfRelation) &&
      isMadeFor(write, source, engine)
    )
      return { kind: 'create', column: undefined, source, isFindOrCreate: guard.isRefused !== true };
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
    const { replacing } = write.reached.statement;
    if (asks === 'compare' && isTable && (write.does !== 'insert' || replacing.length > 0)) {
      const column = getCompared(write, guard, source, engine);
      const made = column === undefined ? undefined : getMadeOf(write, column, engine);
      // What is put together from the old value is lost as a whole: that is said by itself.
      if (made !== undefined && made.kind !== 'arithmetic') continue;
      const isOver = (name: string): boolean => isPutInPlace(write, source, engine) && writesOver(replacing, name);
      if (column !== undefined && (write.does === 'insert' ? isOver(column) : isSameRow(write, source, engine)))
        return { kind: 'compare', column, source };
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

/** `new Set(rows.map((row) => row.email)).has(email)`: it was looked for by one column of all rows, which the new row has too. */
function isChosenBy({ path: [column, ...rest], how }: Source, { data }: Write): boolean {
  return (
    column !== undefined &&
    rest.length === 0 &&
    how.has('chosen') &&
    data.some((pair) => pair.column === undefined || getColumnKey(pair.column) === getColumnKey(column))
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
  const isSame = (pair: Pair): boolean => write.data.some((other) => isSamePair(pair, other, engine));
  return named.some(isSame) && named.every((pair) => !pair.isEqual || isSame(pair));
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
  // Looked for by a number, and created without one.
  if (isLeftOut(right.value, engine) && !isLeftOut(left.value, engine)) return false;
  const [one, other] = [getValueKey(left.value, engine), getValueKey(right.value, engine)];
  // `email.toLowerCase()` and `email` are one address.
  const isFixed = ({ node, scope }: Placed): boolean => isConstantValue(resolve({ node, scope }, engine).node);
  return one === other || one.includes(other) || other.includes(one) || !(isFixed(left.value) && isFixed(right.value));
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

/** `if (await findOne({ name })) throw …; update({ id }, { name })`, and not `update({ name }, { text })` of the row that has it. */
function isTaken(write: Write, source: Source, engine: Engine): boolean {
  if (isSameRow(write, source, engine)) return false;
  const isAlike = (pair: Pair, other: Pair): boolean =>
    pair.isEqual &&
    isSamePair(pair, other, engine) &&
    pair.value !== undefined &&
    other.value !== undefined &&
    getValueKey(pair.value, engine) === getValueKey(other.value, engine);
  const isOf = ({ column = '' }: Pair, pairs: readonly Pair[]): boolean =>
    pairs.some((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column));
  // All that was asked of columns which are written is what is written there.
  const asked = getConditions(source.read, source.scope, engine).filter((pair) => pair.column !== undefined && isOf(pair, write.data));
  const isWritten = (pair: Pair): boolean => write.data.some((other) => isAlike(pair, other));
  return asked.every(isWritten) && asked.some((pair) => !write.conditions.some((own) => isAlike(own, pair)));
}

/** The column that a condition compared and the write changes, where the write's own condition does not repeat it. */
function getCompared(write: Write, guard: Guard, { path, read }: Source, engine: Engine): string | undefined {
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
  // Who may change a role is asked by what it is.
  if (/role|permission/i.test(column) && (against === undefined || !isConstantValue(against))) return undefined;
  // Whose row it is stays as it is; only a row of nobody is taken.
  const isOwner = (name: string): boolean =>
    /(Id|_id|Uid|By|_by)$/.test(name) && against !== undefined && !/^(null|undefined)$/.test(against.getText());
  const isState = against !== undefined && isConstantValue(against) && against.kind !== ts.SyntaxKind.NullKeyword;
  const isWritten = (name: string): boolean =>
    !isOwner(name) &&
    write.data.some(
      (pair) =>
        pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(name) && (isState || !isWrittenBack(pair, read, engine)),
    );
  const found = path.find(isWritten);
  return found === undefined || isDone(write, guard, found, engine) || isFilledIn(write, guard, found, engine) ? undefined : found;
}

/** `{ ...toRow(order), status }`: a column that is written as it was read, with all the others. */
function isWrittenBack({ column, value }: Pair, read: Statement, engine: Engine): boolean {
  const node = value === undefined ? undefined : skipOuter(value.node);
  if (column === undefined || value === undefined || node === undefined || !ts.isPropertyAccessExpression(node)) return false;
  const sources = getSources(value, engine);
  const isAsItWas = (source: Source): boolean =>
    source.read === read && source.how.size === 0 && source.path.some((name) => getColumnKey(name) === getColumnKey(column));
  return sources.length > 0 && sources.every(isAsItWas);
}

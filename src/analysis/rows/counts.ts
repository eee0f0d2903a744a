import type { Engine } from '../engine.ts';
import { getConditions } from './statements/conditions.ts';
import type { Pair } from './statements/pairs.ts';
import { getColumnKey, getValueKey, isConstantValue } from './values/sameness.ts';
import { type Placed, resolve } from './values/scopes.ts';
import { getSources, type Source } from './values/sources.ts';
import type { Write } from './statements/writes.ts';

/** Whether all rows of a table were counted: how many there may be of them at most is nobody's right, and one more does no harm. */
export function isOfAllRows({ read, scope, how }: Source, engine: Engine): boolean {
  return read.sql === undefined && !how.has('filtered') && getConditions(read, scope, engine).length === 0;
}

/** Whether the rows that were counted are those without the one that is written: left out by the code, or by the query (`ne(seats.id, id)`). */
export function isOfOthers(write: Write, { read, scope, how }: Source, engine: Engine): boolean {
  if (how.has('filtered')) return true;
  const isOwn = (pair: Pair, own: Pair): boolean =>
    isOfColumn(own, pair) &&
    (pair.value === undefined || (own.value !== undefined && getValueKey(pair.value, engine) === getValueKey(own.value, engine)));
  return getConditions(read, scope, engine).some(
    (pair) => !pair.isEqual && write.conditions.some((own) => own.isEqual && isOwn(pair, own)),
  );
}

/** Whether a write changes how many rows a count counts. */
export function isCountedBy(write: Write, { read, scope }: Source, engine: Engine): boolean {
  // Rows that were chosen among those which were read: no matter how many there are.
  const isChosen = ({ value }: Pair): boolean =>
    value !== undefined && getSources(value, engine).some((source) => source.read === read && source.how.has('merged'));
  if (write.conditions.some(isChosen)) return false;
  const counted = getConditions(read, scope, engine);
  // Rows of another kind: `type: 'trial'` beside those of `type: 'paid'`.
  const isOther = (pair: Pair): boolean =>
    pair.isEqual && pair.value !== undefined && write.data.some((set) => isOfColumn(set, pair) && isOtherConstant(set, pair.value, engine));
  if (write.does === 'insert' && counted.some(isOther)) return false;
  if (write.does !== 'update') return true;
  return write.data.some((set) => set.column === undefined || counted.some((pair) => isOfColumn(set, pair)));
}

const isOfColumn = ({ column }: Pair, other: Pair): boolean =>
  column !== undefined && other.column !== undefined && getColumnKey(column) === getColumnKey(other.column);

function isOtherConstant({ value }: Pair, other: Placed | undefined, engine: Engine): boolean {
  if (value === undefined || other === undefined) return false;
  const [one, two] = [resolve(value, engine), resolve(other, engine)];
  return isConstantValue(one.node) && isConstantValue(two.node) && getValueKey(one, engine) !== getValueKey(two, engine);
}

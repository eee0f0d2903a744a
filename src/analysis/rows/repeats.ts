import type { Engine } from '../engine.ts';
import type { Pair } from './pairs.ts';
import { getColumnKey, getValueKey } from './sameness.ts';
import type { Write } from './writes.ts';

/** Whether the condition of a write says again what was looked at, or that the row is of the same version. */
export function isRepeated(write: Write, path: readonly string[], engine: Engine): boolean {
  return write.conditions.some((pair) => {
    if (pair.column === undefined) return false;
    const column = getColumnKey(pair.column);
    if (/version|revision|etag/i.test(pair.column)) return true;
    return path.some((name) => getColumnKey(name) === column) && !isOfNews(pair, write, engine);
  });
}

/** `set({ status }).where('status', '<>', status)` only leaves out what says the same already. */
function isOfNews({ column = '', value, isEqual }: Pair, write: Write, engine: Engine): boolean {
  if (isEqual || value === undefined) return false;
  const key = getValueKey(value, engine);
  return write.data.some(
    (set) =>
      set.column !== undefined &&
      getColumnKey(set.column) === getColumnKey(column) &&
      set.value !== undefined &&
      getValueKey(set.value, engine) === key,
  );
}

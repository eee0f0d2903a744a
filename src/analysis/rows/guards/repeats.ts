import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { type Body, isFunctionNode } from '../../program/syntax.ts';
import { getConditions } from '../statements/conditions.ts';
import { getTests } from './controls.ts';
import { getGuards } from './guards.ts';
import type { Pair } from '../statements/pairs.ts';
import { getColumnKey, getValueKey } from '../values/sameness.ts';
import { getRun } from '../protection.ts';
import type { Reached } from '../reached.ts';
import { isInline } from '../values/scopes.ts';
import type { Source } from '../values/sources.ts';
import type { Write } from '../statements/writes.ts';

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

/** Whether the same is asked once more behind a write, and thrown for: the write itself is of that look, and nobody else's may be. */
export function isLookedAtAgain({ steps }: Reached, source: Source, body: Body, engine: Engine): boolean {
  const { read } = source;
  const columns = (one: Pick<Source, 'read' | 'scope'>): string =>
    getConditions(one.read, one.scope, engine)
      .map(({ column = '' }) => getColumnKey(column))
      .sort()
      .join();
  const [first] = steps;
  const later = getRun(body, engine).operations.filter(
    ({ statement, steps: [other] }) =>
      first !== undefined && other !== undefined && statement !== read && statement.table === read.table && other.pos > first.end,
  );
  const again = later.filter(({ statement, scope: where }) => columns({ read: statement, scope: where }) === columns(source));
  if (again.length === 0) return false;
  const visit = (node: ts.Node): boolean => {
    if (isFunctionNode(node) && node !== body && !isInline(node)) return false;
    const isAsked =
      ts.isThrowStatement(node) &&
      getTests(node, { body }, engine).some((test) =>
        getGuards(test, engine).some(({ sources }) => sources.some((one) => again.some(({ statement }) => statement === one.read))),
      );
    return isAsked || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(body);
}

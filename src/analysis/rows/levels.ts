import type ts from 'typescript';
import type { Step } from '../flow/facts.ts';
import type { CallNode } from '../program/syntax.ts';
import { getCalleeExpression } from '../program/syntax.ts';
import type { Reached } from './reached.ts';
import type { Scope } from './values/scopes.ts';

/** The bodies that lie on the way to an operation, outermost first, each with its call that leads on. */
export interface Level {
  readonly scope: Scope;
  readonly site: CallNode;
}

/** The way to an operation, body by body. */
export function getLevels({ scope, statement }: Reached): readonly Level[] {
  const levels: Level[] = [];
  let site: CallNode = statement.call;
  for (let current: Scope | undefined = scope; current !== undefined; current = current.caller) {
    levels.unshift({ scope: current, site });
    if (current.call !== undefined) site = current.call;
  }
  return levels;
}

/** The innermost level whose scope another scope comes from; the outermost for a scope that is on none of them. */
export function getLevelOf(scope: Scope, levels: readonly Level[]): number {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.caller) {
    const level = levels.findIndex((one) => one.scope === current);
    if (level !== -1) return level;
  }
  return 0;
}

/** The place to mark for a level: there if it stands in the file, else where the file's own code leads to it. */
export function getPlaceToMark(
  level: number,
  levels: readonly Level[],
  file: ts.SourceFile,
): { readonly node: ts.Node; readonly path: readonly Step[] } | undefined {
  for (let index = level; index >= 0; index--) {
    const site = levels[index]?.site;
    if (site === undefined || site.getSourceFile() !== file) continue;
    const path = levels.slice(index).map(({ site: call }, offset): Step => ({ call, into: levels[index + offset + 1]?.scope.body }));
    return { node: getCalleeExpression(site), path };
  }
  return undefined;
}

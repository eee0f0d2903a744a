import ts from 'typescript';
import type { Dialect } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { isMentioned } from '../program/mentions.ts';
import { getCalleeExpression, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { getLevel, getLevelOfStatement, type Level } from './levels.ts';

/** What two requests race for: one row that both read and write, or which rows there are. */
export type Race = 'row' | 'rows';

/** The races of which a database at a level lets only one through; the other is refused, or waits. */
const CLEARED: Readonly<Record<Dialect, Readonly<Record<Level, readonly Race[]>>>> = {
  // A snapshot shows no rows that came since, and does not keep them from coming.
  postgres: { serializable: ['row', 'rows'], 'repeatable read': ['row'] },
  // A write sees what was committed since the read that decided about it, and overwrites it.
  mysql: { serializable: ['row', 'rows'], 'repeatable read': [] },
  sqlite: { serializable: ['row', 'rows'], 'repeatable read': ['row', 'rows'] },
};
const DIALECTS = Object.keys(CLEARED) as Dialect[];

/** Whether the level of the transaction around a node lets only one of two through; of a kind of database that is not known, if any does. */
export function isIsolated(node: ts.Node, race: Race, engine: Engine): boolean {
  const level = getLevelAround(node, engine);
  if (level === undefined) return false;
  const known = getDialects(node.getSourceFile(), engine);
  return (known.length === 0 ? DIALECTS : known).some((dialect) => CLEARED[dialect][level].includes(race));
}

/** The kinds of database that the application of a file talks to, as far as it mentions them. */
export function getDialects(file: ts.SourceFile, engine: Engine): readonly Dialect[] {
  return DIALECTS.filter((dialect) =>
    engine.catalogue.libraries.some(({ dialects }) => dialects?.[dialect]?.some((word) => isMentioned(word, file, engine)) === true),
  );
}

function getLevelAround(start: ts.Node, engine: Engine): Level | undefined {
  for (let node = start.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isCallExpression(node)) {
      const name = getMemberName(getCalleeExpression(node)) ?? '';
      const level = engine.index.mayOpen(name)
        ? (getLevel(node, engine) ?? (/serializable/i.test(name) ? 'serializable' : undefined))
        : undefined;
      if (level !== undefined) return level;
    }
    const begun = isFunctionNode(node) && /isolation level/i.test(node.getText()) ? getLevelBefore(start, node) : undefined;
    if (begun !== undefined) return begun;
    for (const decorator of ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []) {
      const level = getLevel(decorator, engine);
      if (level !== undefined) return level;
    }
  }
  return undefined;
}

/** The level that a statement of a function sets before it comes to a node. */
function getLevelBefore(end: ts.Node, body: ts.Node): Level | undefined {
  let found: Level | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos >= end.pos) return;
    if (ts.isTaggedTemplateExpression(node) || ts.isCallExpression(node)) found = getLevelOfStatement(node) ?? found;
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

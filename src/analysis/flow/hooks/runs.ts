import ts from 'typescript';
import type { Changes, Hooks } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { getSymbol } from '../../program/symbols.ts';
import { type CallNode, isCallNode } from '../../program/syntax.ts';
import { getProperty } from '../../values/properties.ts';
import { type FunctionValue, getId, type PlaceValue, type Value, type Written } from '../../values/values.ts';
import { getAskedColumns } from '../../values/written.ts';
import type { CallFact, Outcome } from '../facts.ts';
import type { Model } from './models.ts';
import type { Hook } from './hooks.ts';
import type { Walk } from '../walk.ts';

/** The row that a write hands to its hooks. */
export interface Row {
  readonly hooks: Hooks;
  readonly changes: Changes;
  /** What it may be. */
  readonly models: readonly Model[];
  /** It is made by the write itself, so that every column may be new. */
  readonly isMade: boolean;
  /** Whether it is stored for the first time. */
  readonly isNew: boolean | undefined;
}

/** What a hook asks about the row. */
interface Asked {
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly classes: readonly ts.Node[];
}

/** Runs a hook. What it does only for rows of other classes is left out; what it does only where some columns have changed goes by these. */
export function runHook({ value, argument, row }: Hook, call: CallNode, shape: string, { engine }: Walk): Outcome {
  if (row === undefined) return engine.runFunction(value, argument, 'full', shape);
  const { changes, hooks, models, isMade, isNew } = row;
  const run = (known: Omit<Written, 'changes'>): Outcome => {
    const written: Written = { changes, ...known };
    const read = (index: number, path: readonly string[]): Value => {
      if (!changes.rows.some(({ at }) => at === index)) return argument(index, path);
      return getProperty(placeOf(value.node.parameters[index] ?? value.node, written), path, engine);
    };
    const isThis = changes.rows.some(({ at }) => at === 'this') && value.self.kind === 'unknown';
    return engine.runFunction({ ...value, self: isThis ? placeOf(value.node, written) : value.self }, read, 'full', shape);
  };
  // What no hook asks about makes no difference, so that one run serves all writes.
  const any = run({});
  const asked = findAsked(any, value, changes, engine);
  const known: Omit<Written, 'changes'> = {
    isNew: asked.isNew ? isNew : undefined,
    classes: asked.classes.length === 0 ? undefined : asked.classes.filter((one) => models.includes(one)),
  };
  const all = Object.values(known).every((one) => one === undefined) ? any : run(known);
  if (isMade || asked.columns.length === 0) return all;
  const always = keysOf(run({ ...known, columns: [] }));
  const ofColumn = asked.columns.map((column) => ({ column, keys: keysOf(run({ ...known, columns: [column] })) }));
  const narrow = (fact: CallFact): CallFact => {
    const key = keyOf(fact);
    if (always.has(key)) return fact;
    const deciding = ofColumn.flatMap(({ column, keys }) => (keys.has(key) ? [column] : []));
    // It takes more than one.
    const columns = deciding.length > 0 ? deciding : asked.columns;
    return { ...fact, changes: [...(fact.changes ?? []), { call, columns, models, hooks }] };
  };
  return { ...all, facts: all.facts.map((fact) => (fact.kind === 'store' ? fact : narrow(fact))) };
}

function placeOf(root: ts.Declaration, written: Written): PlaceValue {
  return { kind: 'place', root, path: [], written };
}

/** The columns and classes that a hook, or what it runs on the way to what it does, asks about. */
function findAsked({ facts }: Outcome, { node }: FunctionValue, changes: Changes, engine: Engine): Asked {
  const bodies = new Set<ts.Node>([node]);
  for (const fact of facts) if (fact.kind !== 'store') for (const { into } of fact.path) if (into !== undefined) bodies.add(into);
  const befores = new Set(changes.rows.flatMap(({ before }) => before ?? []));
  const columns = new Set<string>();
  const classes = new Set<ts.Node>();
  let isNew = false;
  const visit = (part: ts.Node): void => {
    if (isCallNode(part)) for (const column of getAskedColumns(part, changes)) columns.add(column);
    if (ts.isPropertyAccessExpression(part) && ts.isPropertyAccessExpression(part.expression) && befores.has(part.expression.name.text))
      columns.add(part.name.text);
    isNew ||= ts.isPropertyAccessExpression(part) && changes.isNew?.includes(part.name.text) === true;
    const isClass = ts.isBinaryExpression(part) && part.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
    const declared = isClass ? getSymbol(part.right, engine)?.valueDeclaration : undefined;
    if (declared !== undefined) classes.add(declared);
    ts.forEachChild(part, visit);
  };
  if (facts.length > 0) bodies.forEach(visit);
  return { isNew, columns: [...columns], classes: [...classes] };
}

function keysOf({ facts }: Outcome): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => (fact.kind === 'store' ? [] : [keyOf(fact)])));
}

function keyOf({ path }: CallFact): string {
  return path.map(({ call }) => getId(call)).join();
}

import ts from 'typescript';
import type { Changes } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { type CallNode, getArguments, getMemberName, getReceiver, isCallNode } from '../program/syntax.ts';
import { ABSENT, type Frame, type Path, type PlaceValue, type Value } from './values.ts';

const NO: Value = { kind: 'literal', value: false };

/** What a hook learns from a call on the row that is written, or on the list of its changed columns; undefined where that is not known. */
export function answerAboutRow(
  call: ts.CallExpression,
  receiver: ts.Expression,
  name: string,
  frame: Frame,
  path: Path,
  engine: Engine,
): Value | undefined {
  if (!mayAsk(name, receiver, engine)) return undefined;
  const row = engine.evaluate(getStart(receiver), frame, []);
  if (row.kind !== 'place' || row.written === undefined) return undefined;
  const { changes } = row.written;
  const asked = getAskedColumns(call, changes);
  if (asked.length === 0) return undefined;
  const [first = ''] = asked;
  if (changes.previous?.includes(name) === true) return { ...row, path: [...row.path, first, ...path] };
  if (asked.some((column) => mayChange(row, column))) return undefined;
  return name === 'find' ? ABSENT : NO;
}

/** The columns that a call in a hook asks about: `row.changed('email')`, `updatedColumns.some(({ name }) => name === 'email')`. */
export function getAskedColumns(call: CallNode, changes: Changes): readonly string[] {
  const callee = ts.isCallExpression(call) ? call.expression : undefined;
  const receiver = callee === undefined ? undefined : getReceiver(callee);
  const name = callee === undefined ? undefined : getMemberName(callee);
  if (receiver === undefined || name === undefined) return [];
  const given = getArguments(call);
  const isOfList = SEARCHING.has(name) && getMemberName(getStart(receiver)) === changes.list;
  if (isOfList) return given.flatMap(getTexts);
  if (changes.asks?.includes(name) !== true && changes.previous?.includes(name) !== true) return [];
  return given.flatMap(getTexts).flatMap((text) => text.split(/\s+/));
}

/** Whether two values are a column that the write leaves as it is, before and after. */
export function areUnchanged(left: PlaceValue, right: PlaceValue): boolean {
  const [one, other] = [getColumn(left), getColumn(right)];
  return one !== undefined && one === other && left.root === right.root && !mayChange(left, one);
}

/** `row instanceof Order`: `false` where the row is of no such class; undefined where that is not known. */
export function isOfClass(node: ts.BinaryExpression, frame: Frame, engine: Engine): false | undefined {
  const row = engine.evaluate(node.left, frame, []);
  if (row.kind !== 'place' || row.written?.classes === undefined) return undefined;
  const { changes, classes } = row.written;
  const isRow = changes.rows.some(({ property }) => row.path.join() === (property ?? ''));
  const asked = getSymbol(node.right, engine)?.valueDeclaration;
  return isRow && asked !== undefined && !classes.includes(asked) ? false : undefined;
}

/** A property of the row; a literal where it tells whether the row is new, and that is known. */
export function readNew(property: PlaceValue): Value {
  const { written, path } = property;
  const last = path.at(-1);
  if (written?.isNew === undefined || last === undefined || written.changes.isNew?.includes(last) !== true) return property;
  return { kind: 'literal', value: written.isNew };
}

const SEARCHING: ReadonlySet<string> = new Set(['some', 'find', 'includes']);

const asking = new WeakMap<Engine['catalogue'], ReadonlySet<string>>();

/** Whether a call may ask about a row, by its name alone. */
function mayAsk(name: string, receiver: ts.Expression, { catalogue }: Engine): boolean {
  if (SEARCHING.has(name)) return ts.isPropertyAccessExpression(getStart(receiver));
  const names =
    asking.get(catalogue) ??
    new Set(catalogue.libraries.flatMap(({ hooks }) => [...(hooks?.changes?.asks ?? []), ...(hooks?.changes?.previous ?? [])]));
  asking.set(catalogue, names);
  return names.has(name);
}

/** What a chain of calls begins with: `event.updatedColumns` of `event.updatedColumns.map(…)`. */
function getStart(receiver: ts.Expression): ts.Expression {
  const inner = isCallNode(receiver) && ts.isCallExpression(receiver) ? getReceiver(receiver.expression) : undefined;
  return inner === undefined ? receiver : getStart(inner);
}

function getTexts(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...getTexts(child)));
  return found;
}

function mayChange({ written }: PlaceValue, column: string): boolean {
  return written?.columns === undefined || written.columns.includes(column);
}

/** The column of the row, as it is or was, that a place is. */
function getColumn({ written, path }: PlaceValue): string | undefined {
  if (written === undefined) return undefined;
  for (const { property, before } of written.changes.rows) {
    const rest = property === undefined ? path : path[0] === property || path[0] === before ? path.slice(1) : [];
    if (rest.length === 1) return rest[0];
  }
  return undefined;
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { getCalleeExpression, getEnclosingBody, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { getInputOfCall, isOfClient } from './inputs.ts';
import type { Scope } from '../rows/values/scopes.ts';
import { type Carried, getAllSources, type Source } from '../rows/values/sources.ts';
import type { KeyList } from '../reads/keys.ts';
import { getColumnNames } from '../reads/listed.ts';
import { isOfOnesMemberships } from '../reads/small.ts';

/** Calls that take a few of a list. */
const TAKES_FEW = /^(slice|splice|take|takeRight|first|last|sampleSize|chunk)$/;

/**
 * Whether a list at the end of a way names no rows, but groups that any number of them belong to: those of one person, or those that other
 * things are of (`permissions.map(({ teamId }) => teamId)`). Rows of a page and keys that a client sent are for their caller to count.
 */
export function isOfGroups({ list, column, through }: KeyList, path: readonly Step[], engine: Engine): boolean {
  const scope = getScope(list, path, through);
  const { found, carried, calls } = getAllSources({ node: list, scope }, engine);
  const isCounted = calls.some(
    ({ call, path: taken }) =>
      TAKES_FEW.test(getMemberName(getCalleeExpression(call)) ?? '') ||
      (ts.isCallExpression(call) && getInputOfCall(call, taken, engine) !== undefined),
  );
  if (isCounted || found.length + carried.length === 0) return false;
  const names = getColumnNames(column);
  return (
    getTaken(found, ({ read }) => read).every((source) => isOfPerson(source, names, engine)) &&
    getTaken(carried, ({ root }) => root).every((value) => isOfContext(value, names, engine))
  );
}

/** What is taken of things, without what it is taken from: `permissions` of `permissions.map(({ teamId }) => teamId)`. */
function getTaken<Value extends { readonly path: readonly string[] }>(
  values: readonly Value[],
  rootOf: (value: Value) => unknown,
): readonly Value[] {
  const isBefore = (value: Value, other: Value): boolean =>
    rootOf(other) === rootOf(value) &&
    other.path.length > value.path.length &&
    value.path.every((name, index) => other.path[index] === name);
  return values.filter((value) => !values.some((other) => isBefore(value, other)));
}

/** The functions from a handler to a list, each with the call that runs it. */
function getScope(list: ts.Expression, path: readonly Step[], through: KeyList['through']): Scope {
  const calls = path.flatMap(({ call, into }): KeyList['through'] =>
    into !== undefined && isFunctionNode(into) && ts.isCallExpression(call) ? [{ body: into, call }] : [],
  );
  const start: Scope = { body: getEnclosingBody(path[0]?.call ?? list) };
  return [...calls, ...through.toReversed()].reduce<Scope>((caller, { body, call }) => ({ body, call, caller }), start);
}

function isOfPerson({ read, path }: Source, names: readonly string[], engine: Engine): boolean {
  return isOfOnesMemberships(read.call, engine) || (read.operation === 'read-one' && isShared(path, names));
}

/** What belongs to whoever asks, and did not come with what they ask. */
function isOfContext({ parameter, path }: Carried, names: readonly string[], engine: Engine): boolean {
  return parameter !== undefined && isShared(path, names) && !isOfClient(parameter, path, engine);
}

/** Whether values are of the column that they are compared with, so that what they are taken from has the group in common with the rows. */
function isShared(path: readonly string[], names: readonly string[]): boolean {
  return getColumnNames(path).some((name) => names.includes(name));
}

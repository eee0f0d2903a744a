import ts from 'typescript';
import type { Option } from '../../../knowledge/library.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import {
  type CallNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isCallNode,
} from '../../program/syntax.ts';
import { getContract } from '../../recognition/contracts.ts';
import { identify } from '../../recognition/identity.ts';
import { getHookRowsOf, type HookRow } from '../../recognition/hook-rows.ts';
import { ABSENT, type Frame, getAlternatives, getKey, getTruth, UNKNOWN, type Value } from '../../values/values.ts';
import type { Engine, Run } from '../../engine.ts';
import { findExtensions } from './extensions.ts';
import { getHandling, returnsPromise } from '../handling.ts';
import { type Row, runHook } from './runs.ts';
import { getModels, type Model } from './models.ts';
import { isAmbient } from '../operations.ts';
import { type DeclaredHook, getDeclaredHooks } from './declarations.ts';
import type { State } from '../state.ts';
import { takeOver, type Walk } from '../walk.ts';

/** Code of the project that an operation runs. */
export interface Hook extends Pick<DeclaredHook, 'value'> {
  readonly argument: Run['argument'];
  /** How it sees what the write changes, where it can, and what the row may be. */
  readonly row?: Row;
}

/** Runs the hooks of the model that an operation writes: they are part of the transaction that the operation is in. */
export function visitHooks(call: CallNode, declarations: readonly ts.Declaration[], state: State, walk: Walk): State {
  const name = ts.isNewExpression(call) ? undefined : getMemberName(getCalleeExpression(call));
  if (name === undefined) return state;
  const hooks = [...findHooks(call, name, declarations, walk), ...findExtensions(call, name, walk)];
  return hooks.reduce((current, hook) => {
    const { value } = hook;
    const states = getContract(value.node)?.states;
    if (states === 'no-effect' || states === 'after-commit') return current;
    const outcome = runHook(hook, call, `hook ${name}`, walk);
    // What is only noted for a flush (`em.persist(order)`) is waited for there.
    const isPromise = outcome.facts.some(({ kind }) => kind !== 'store') && returnsPromise(call, walk.engine);
    return takeOver(outcome, call, [{ call, into: value.node }], isPromise ? getHandling(call) : 'awaited', current, walk);
  }, state);
}

function findHooks(call: CallNode, name: string, declarations: readonly ts.Declaration[], walk: Walk): readonly Hook[] {
  const { engine, frame } = walk;
  const rows = getHookRowsOf(name, engine.catalogue).filter(
    (row) => declarations.some(row.fits) && getDeclaredHooks(row.hooks, engine).length > 0,
  );
  const found = rows
    .filter((row) => isRun(row, call, frame, engine))
    .flatMap((row) => {
      const declared = getDeclaredHooks(row.hooks, engine).filter((hook) => row.runs(hook.name) && isMeant(row, hook, engine));
      const isAsked = row.hooks.changes !== undefined || declared.some((hook) => hook.models !== undefined);
      const models = isAsked && declared.length > 0 ? getModels(call, row.hooks, walk) : [];
      const isOf = ({ models: own }: DeclaredHook): boolean => own === undefined || models.some((model) => own.has(model));
      return declared
        .filter(isOf)
        .map(({ value }): Hook => ({ value, argument: argumentOf(row, call, walk), row: rowOf(row, models, call, walk) }));
    });
  return [...new Map(found.map((hook) => [getKey(hook.value), hook])).values()];
}

/** What a hook can see of the row that is written; what is inserted was not there before. */
function rowOf({ hooks, run }: HookRow, models: readonly Model[], call: CallNode, { frame, engine }: Walk): Row | undefined {
  const { changes } = hooks;
  if (changes === undefined || changes.rows.some(({ at }) => at === run.options)) return undefined;
  const fact = identify(call, engine).match?.fact;
  const isMade =
    fact !== undefined && 'operation' in fact && (fact.operation === 'insert' || (run.static === true && fact.operation === 'upsert'));
  const stored = isMade ? false : (run.stored ?? isStored(call, frame, engine));
  return { hooks, changes, models, isMade, isNew: stored === undefined ? undefined : !stored };
}

/**
 * What a hook is handed: the options of the call where its library passes them on. Where it can't be seen whether they name a
 * transaction, they name the one around the call.
 */
function argumentOf({ run, library }: HookRow, call: CallNode, { frame, engine }: Walk): Hook['argument'] {
  const { transactionOption } = library;
  if (run.options === undefined) return () => UNKNOWN;
  const fact = identify(call, engine).match?.fact;
  const at = fact !== undefined && 'operation' in fact && fact.client !== 'receiver' ? fact.client : undefined;
  const given = at === undefined ? undefined : getArgument(call, at);
  return (index, path) => {
    if (index !== run.options || path.length === 0) return UNKNOWN;
    const value = given === undefined ? ABSENT : engine.evaluate(given, frame, path);
    // The library adds options of its own.
    if (path[0] !== transactionOption) return value.kind === 'absent' ? UNKNOWN : value;
    const isGiven = value.kind === 'absent' ? isAmbient(library, call, engine) : getTruth(value) === undefined;
    return isGiven ? { kind: 'client', token: 'hook', path: path.slice(1) } : value;
  };
}

/** Whether the options of the call, and what it is chained to, let hooks run. */
function isRun({ run }: HookRow, call: CallNode, frame: Frame, engine: Engine): boolean {
  const options = getArguments(call);
  if (run.when !== undefined && !hasOption(run.when, options, frame, engine)) return false;
  if (run.unless !== undefined && hasOption(run.unless, options, frame, engine)) return false;
  if (run.stored !== undefined && (isStored(call, frame, engine) ?? run.stored) !== run.stored) return false;
  if (run.after === undefined && run.notAfter === undefined) return true;
  const chain = getChain(call);
  return (run.after === undefined || chain.includes(run.after)) && (run.notAfter === undefined || !chain.includes(run.notAfter));
}

/** Whether the object of a call has a row already, because a query returned it; undefined where that can't be seen. */
function isStored(call: CallNode, frame: Frame, engine: Engine): boolean | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined) return undefined;
  const list = getList(receiver, engine);
  const values = getAlternatives(engine.evaluate(list ?? receiver, frame, []));
  const ways = values.filter(({ kind }) => kind !== 'absent').map((value) => hasRow(value, engine));
  return ways.every((way) => way === ways[0]) ? ways[0] : undefined;
}

function hasRow(value: Value, engine: Engine): boolean | undefined {
  if (value.kind === 'instance' && value.construction !== undefined) return false;
  if (value.kind !== 'result' || value.path.length > 0 || !isCallNode(value.node)) return undefined;
  const fact = identify(value.node, engine).match?.fact;
  return fact !== undefined && 'operation' in fact ? true : undefined;
}

/** The list that a name stands for an element of: `for (const row of rows)`, `rows.map((row) => …)`. */
function getList(name: ts.Expression, engine: Engine): ts.Expression | undefined {
  const declaration = ts.isIdentifier(name) ? getValueDeclaration(name, engine) : undefined;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) ? loop.expression : undefined;
  }
  const user = ts.isParameter(declaration) ? declaration.parent.parent : undefined;
  if (user === undefined || !ts.isCallExpression(user) || !/^(map|flatMap|forEach)$/.test(getMemberName(user.expression) ?? ''))
    return undefined;
  return getReceiver(user.expression);
}

function isMeant({ run: { declared } }: HookRow, { options, frame }: DeclaredHook, engine: Engine): boolean {
  if (declared === undefined) return true;
  if (declared.when !== undefined && !hasOption(declared.when, options, frame, engine)) return false;
  return declared.unless === undefined || !hasOption(declared.unless, options, frame, engine);
}

function hasOption({ property, is }: Option, given: readonly ts.Expression[], frame: Frame, engine: Engine): boolean {
  return given.some((argument) => {
    const value = ts.isSpreadElement(argument) ? UNKNOWN : engine.evaluate(argument, frame, [property]);
    return value.kind === 'literal' && value.value === is;
  });
}

/** The members that are called before this one: `$query` of `order.$query().delete()`. */
function getChain(call: CallNode): readonly string[] {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined || !isCallNode(receiver)) return [];
  return [getMemberName(getCalleeExpression(receiver)) ?? '', ...getChain(receiver)];
}

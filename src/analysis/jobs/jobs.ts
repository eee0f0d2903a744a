import ts from 'typescript';
import type { Jobs } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { getBoundFunction, getOrigins, getSymbol } from '../program/symbols.ts';
import {
  type Body,
  type CallNode,
  getArgument,
  getCalleeExpression,
  getFunctionName,
  getMemberName,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { findDecorator, isDeclaredIn } from '../recognition/declared.ts';

const known = new WeakMap<Engine, ReadonlySet<Body>>();

/** Whether code runs without anybody asking for it: a job, a worker of a queue, a script. */
export function isJob(body: Body, engine: Engine): boolean {
  if (ts.isSourceFile(body)) return getAll(engine, ({ files }) => files).some((path) => testOf(path)(body.fileName));
  const given = known.get(engine) ?? findGiven(engine);
  known.set(engine, given);
  return given.has(body) || isDecorated(body, engine) || isOverridden(body, engine);
}

function getAll<T>(engine: Engine, pick: (jobs: Jobs) => readonly T[] | undefined): readonly T[] {
  return engine.catalogue.libraries.flatMap(({ jobs }) => (jobs === undefined ? [] : (pick(jobs) ?? [])));
}

/** The functions that calls are given to run as jobs. */
function findGiven(engine: Engine): ReadonlySet<Body> {
  const found = new Set<Body>();
  for (const row of getAll(engine, ({ calls }) => calls)) {
    for (const member of row.members) {
      for (const call of engine.index.calls(member === 'new' ? (row.container ?? '') : member)) {
        if (ts.isNewExpression(call) !== (member === 'new')) continue;
        const job = getGiven(call, row.argument, row.property, engine);
        if (job !== undefined && isOf(call, row, engine)) found.add(job);
      }
    }
  }
  return found;
}

function isOf(call: CallNode, row: NonNullable<Jobs['calls']>[number], engine: Engine): boolean {
  const symbol = getSymbol(getCalleeExpression(call), engine);
  return isDeclaredIn(symbol, ts.isNewExpression(call) ? { package: row.package } : row, engine);
}

function getGiven(call: CallNode, which: number | 'last', property: string | undefined, engine: Engine): Body | undefined {
  const argument = getArgument(call, which);
  let node = argument === undefined ? undefined : skipOuter(argument);
  if (property !== undefined && node !== undefined && ts.isObjectLiteralExpression(node)) {
    const member = node.properties.find(({ name }) => name?.getText() === property);
    return toFunction(member, engine);
  }
  // `worker.process.bind(worker)`
  node = (node && getBoundFunction(node, engine)) ?? node;
  if (node === undefined || isFunctionNode(node)) return node;
  const symbol = getSymbol(node, engine);
  return symbol === undefined ? undefined : getOrigins(symbol, engine).flatMap((declaration) => toFunction(declaration, engine) ?? [])[0];
}

function isDecorated(body: Body, engine: Engine): boolean {
  const decorators = ts.canHaveDecorators(body) ? (ts.getDecorators(body) ?? []) : [];
  const rows = getAll(engine, (jobs) => jobs.decorators);
  return decorators.some((decorator) => findDecorator(decorator, rows, engine) !== undefined);
}

function isOverridden(body: Body, engine: Engine): boolean {
  const owner = body.parent;
  if (ts.isSourceFile(body) || !ts.isClassLike(owner)) return false;
  const name = getFunctionName(body);
  const bases = (owner.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression));
  return getAll(engine, ({ methods }) => methods).some(
    (row) =>
      row.name === name && bases.some((base) => getMemberName(base) === row.class && isDeclaredIn(getSymbol(base, engine), row, engine)),
  );
}

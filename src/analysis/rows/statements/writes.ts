import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  skipOuter,
} from '../../program/syntax.ts';
import { getLocalCalls } from '../../promises/fate.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { getChanges, getChangesOfThis, type PropertyChange } from '../values/changes.ts';
import { isElsewhere, isOfOtherRow } from './assignments.ts';
import { getConditions } from './conditions.ts';
import { getMade, getMadeTable } from './makers.ts';
import { getData, type Pair, readData } from './pairs.ts';
import type { Reached } from '../reached.ts';
import { getGiven, getMethodScope, getOwner, getScopeOf, isThis, type Placed, resolve, type Scope } from '../values/scopes.ts';
import { getSources, type Source } from '../values/sources.ts';
import type { How } from '../values/ways.ts';
import type { Statement } from './statements.ts';
import { getTable, isTableArgument } from '../tables/tables.ts';

const MAX_NAMES = 6;

/** What an operation writes, to which rows. */
export interface Write {
  readonly reached: Reached;
  readonly does: 'insert' | 'update' | 'delete';
  readonly table: string | undefined;
  readonly conditions: readonly Pair[];
  readonly data: readonly Pair[];
  /** The row that was read before and is written, where it is given as an object. */
  readonly rows: readonly Source[];
}

/** What an operation writes; none for a read, several for a flush. */
export function getWrites(reached: Reached, engine: Engine): readonly Write[] {
  const { statement, scope } = reached;
  const { operation } = statement;
  if (/^(read|count|raw)/.test(operation)) return [];
  if (statement.isFlush) return getFlushed(reached, engine);
  const conditions = getConditions(statement, scope, engine);
  const data = getData(statement, scope, engine);
  const does = operation === 'insert' ? 'insert' : operation === 'delete' ? 'delete' : 'update';
  const plain: Write = { reached, does, table: statement.table, conditions, data, rows: [] };
  if (statement.row === undefined || (conditions.length > 0 && statement.row !== undefined && operation !== 'upsert')) {
    return [operation === 'upsert' && !statement.givesWay && conditions.length === 0 ? { ...plain, does: 'insert' } : plain];
  }
  return [getRowWrite(plain, { node: statement.row, scope }, engine)];
}

function getRowWrite(plain: Write, row: Placed, engine: Engine): Write {
  const own = skipOuter(row.node);
  const { node, scope } = resolve(row, engine);
  const rows = getSources({ node, scope }, engine).filter(
    ({ path, how }) => path.length === 0 && !['counted', 'compared', 'made', 'text', 'arithmetic'].some((one) => how.has(one as How)),
  );
  const { statement } = plain.reached;
  const written = [
    ...readMade({ node, scope }, statement, engine),
    ...getNames(row, engine).flatMap((name) => readName(name, statement, engine)),
    ...(isThis(own) ? readThis(own, row.scope, statement, engine) : []),
    ...plain.data,
  ];
  const { operation } = statement;
  const table = rows[0]?.read.table ?? getMadeTable({ node, scope }, statement, engine) ?? plain.table;
  // `this.save()`: what has methods is there already.
  const isThere = rows.length > 0 || operation === 'update' || isThis(own);
  const does = operation === 'delete' ? 'delete' : isThere ? 'update' : 'insert';
  return { ...plain, does, table, data: written, rows };
}

/** What is written into a row where it is made on the spot. */
function readMade(placed: Placed, statement: Statement, engine: Engine): readonly Pair[] {
  const { node, scope } = placed;
  if (ts.isObjectLiteralExpression(node)) return readData(placed, engine, 0);
  const made = getMade(node, statement);
  return made === undefined ? [] : readData({ node: made, scope }, engine, 0);
}

/** The names that a row goes by: that of a parameter, and that of what it was given. */
function getNames({ node: given, scope }: Placed, engine: Engine, depth = 0): readonly Placed<ts.Identifier>[] {
  const node = skipOuter(given);
  const owner = isThis(node) && depth <= MAX_NAMES ? getOwner(node, scope) : undefined;
  if (owner !== undefined) return getNames(owner, engine, depth + 1);
  if (!ts.isIdentifier(node) || depth > MAX_NAMES) return [];
  const declaration = getValueDeclaration(node, engine);
  const before = declaration !== undefined && ts.isParameter(declaration) ? getGiven(declaration, scope) : undefined;
  return [...(before === undefined ? [] : getNames(before, engine, depth + 1)), { node, scope }];
}

/** What is written into the object that a name stands for: where it is made, and where its properties are assigned. */
function readName({ node, scope }: Placed<ts.Identifier>, statement: Statement, engine: Engine): readonly Pair[] {
  const declaration = getValueDeclaration(node, engine);
  if (
    declaration === undefined ||
    !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration))
  )
    return [];
  const owner = getScopeOf(declaration, scope);
  const initializer =
    ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? skipOuter(declaration.initializer) : undefined;
  const begun = initializer === undefined ? undefined : getMade(initializer, statement);
  const { properties, assigned } = getChanges(declaration);
  const isHere = (at: ts.Node): boolean => !isElsewhere(at, node) && !isOfOtherRow(at, engine);
  const changed = properties.filter(({ node: at }) => isHere(at)).map((change) => toPair(change, owner));
  const others = assigned.flatMap(({ value }) => {
    const inner = getMade(skipOuter(value), statement);
    return inner === undefined ? [] : readData({ node: inner, scope: owner }, engine, 0);
  });
  return [
    ...(begun === undefined ? [] : readData({ node: begun, scope: owner }, engine, 0)),
    ...changed,
    ...others,
    ...getAssigned(node, owner, statement, engine),
  ];
}

/** What a method assigns to the properties of the row that it is called on, before it saves that. */
function readThis(own: ts.Expression, scope: Scope, statement: Statement, engine: Engine): readonly Pair[] {
  const method = getMethodScope(own, scope);
  if (method === undefined) return [];
  const changed = getChangesOfThis(method.body).properties.filter(({ path, node }) => path.length > 0 && node.pos < own.pos);
  return [...changed.map((change) => toPair(change, method)), ...getAssigned(own, method, statement, engine)];
}

function toPair({ path, value, how, node }: PropertyChange, scope: Scope): Pair {
  const change = how === 'sum' ? 'sum' : path.length > 1 || how === 'changed' ? 'changed' : undefined;
  return {
    column: path[0],
    value: value === undefined ? undefined : { node: value, scope },
    text: node.getText(),
    isEqual: true,
    ...(change === undefined ? {} : { change }),
  };
}

/** `repository.merge(order, data)`, `Object.assign(order, data)`, `order.set(data)` */
function getAssigned(row: ts.Expression, scope: Scope, { library }: Statement, engine: Engine): readonly Pair[] {
  const assigners = [...(library.rows?.assigners ?? []), { members: ['assign'], row: 0 as const, data: 1 }];
  const pairs: Pair[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = getCalleeExpression(node);
      const name = getMemberName(callee) ?? '';
      for (const { members, row: place, data } of assigners) {
        if (!members.some((member) => testOf(member)(name))) continue;
        const target =
          place === 'receiver' ? getReceiver(callee) : getArguments(node)[place === 'last' ? node.arguments.length - 1 : place];
        const given = node.arguments[data];
        if (target !== undefined && given !== undefined && skipOuter(target).getText() === row.getText())
          pairs.push(...readData({ node: given, scope }, engine, 0));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.isSourceFile(scope.body) ? row : scope.body);
  return pairs;
}

/** What was changed since it was read, and what was made: a flush writes both. */
function getFlushed(reached: Reached, engine: Engine): readonly Write[] {
  const { statement, scope } = reached;
  const writes: Write[] = [];
  const plain: Write = { reached, does: 'update', table: undefined, conditions: [], data: [], rows: [] };
  const { body, end } = getOutermost(statement.call);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined && node.pos < end) {
      const row = { node: node.name, scope };
      const isChanged =
        getChanges(node).properties.length > 0 || getAssigned(node.name, getScopeOf(node, scope), statement, engine).length > 0;
      const isMade = getMade(node.initializer, statement) !== undefined && ts.isCallExpression(skipOuter(node.initializer));
      if (isChanged || isMade) {
        const write = getRowWrite(plain, row, engine);
        if (write.rows.length > 0 || isMade)
          writes.push(isMade ? { ...write, does: 'insert', table: getMadeTable(row, statement, engine) } : write);
      }
    } else if (ts.isCallExpression(node) && node.pos < end && ts.isExpressionStatement(node.parent)) {
      const data = getMade(node, statement);
      const rows = library(statement);
      if (data !== undefined && rows !== undefined && isTableArgument(node.arguments[0], engine))
        writes.push({
          ...plain,
          does: 'insert',
          table: getTable(node, [node], rows, engine),
          data: readData({ node: data, scope }, engine, 0),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return writes;
}

/** The function around a call, past local ones, and where in it the call happens. */
function getOutermost(call: CallNode): { readonly body: ts.Node; readonly end: number } {
  const body = getEnclosingBody(call);
  const [use] = getLocalCalls(body);
  return use === undefined ? { body, end: call.pos } : getOutermost(use);
}

function library(statement: Statement): Statement['library']['rows'] {
  return statement.library.rows;
}

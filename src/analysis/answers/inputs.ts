import ts from 'typescript';
import type { Library, Requests } from '../../knowledge/library.ts';
import { getHandler } from './handlers.ts';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { getCalleeExpression, getMemberName, getParameters, isFunctionNode } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import { findDecorator, isDeclaredIn } from '../recognition/declared.ts';
import type { Path } from '../values/values.ts';

/** A value that a client sent. */
export interface Input {
  /** The type of what it is a part of, and the part. */
  readonly holder: ts.Type;
  readonly path: Path;
  /** It went through a schema, which its type shows. */
  readonly isChecked: boolean;
}

type Member = NonNullable<Requests['members']>[number];

/** What a client sent that a parameter is given, itself or at a path. */
export function getInputOfParameter(parameter: ts.ParameterDeclaration, path: Path, engine: Engine): Input | undefined {
  return findDecorated(parameter, path, engine) ?? findMember(parameter, path, engine) ?? findParameter(parameter, path, engine);
}

/** Whether a parameter is given what a client sent, itself or at a path, whatever has looked at it since. */
export function isOfClient(parameter: ts.ParameterDeclaration, path: Path, engine: Engine): boolean {
  const rows = getAll(engine, ({ decorators }) => decorators);
  return (
    (ts.getDecorators(parameter) ?? []).some((decorator) => findDecorator(decorator, rows, engine) !== undefined) ||
    getInputOfParameter(parameter, path, engine) !== undefined
  );
}

/** What a client sent that a call gives: `context.req.query('limit')`, `getQuery(event)`. */
export function getInputOfCall(call: ts.CallExpression, path: Path, engine: Engine): Input | undefined {
  const name = getMemberName(getCalleeExpression(call));
  if (name === undefined || !mayBeMember(name, engine)) return undefined;
  const symbol = getSymbol(getCalleeExpression(call), engine);
  const row = symbol === undefined ? undefined : getMember(symbol, engine);
  return row === undefined ? undefined : { holder: engine.checker.getTypeAtLocation(call), path, isChecked: row.checked === true };
}

function getAll<T>(engine: Engine, pick: (requests: Requests) => readonly T[] | undefined): readonly T[] {
  return engine.catalogue.libraries.flatMap(({ requests }) => (requests === undefined ? [] : (pick(requests) ?? [])));
}

function mayBeMember(name: string, engine: Engine): boolean {
  return getAll(engine, ({ members }) => members).some(({ members }) => testsOf(members)(name));
}

/** The row that speaks of a member. */
function getMember(symbol: ts.Symbol, engine: Engine): Member | undefined {
  const rows = getAll(engine, ({ members }) => members);
  return rows.find((row) => testsOf(row.members)(symbol.name) && isDeclaredIn(symbol, row, engine));
}

/** `@Query() query: ListQuery`; silent where something between the client and the handler may look at it. */
function findDecorated(parameter: ts.ParameterDeclaration, path: Path, engine: Engine): Input | undefined {
  const isPipe = testsOf(getAll(engine, ({ pipes }) => pipes));
  const rows = getAll(engine, ({ decorators }) => decorators);
  for (const decorator of ts.getDecorators(parameter) ?? []) {
    if (findDecorator(decorator, rows, engine) === undefined) continue;
    const around = [decorator, ...getDecorators(parameter.parent), ...getDecorators(parameter.parent.parent)];
    if (around.some((one) => getPipes(one, one === decorator).some((pipe) => !isPipe(pipe)))) return undefined;
    return { holder: engine.checker.getTypeAtLocation(parameter), path, isChecked: false };
  }
  return undefined;
}

function getDecorators(node: ts.Node): readonly ts.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** The names of the pipes that a decorator is given; `isOwn`: whatever class stands in the decorator of a parameter is one. */
function getPipes({ expression }: ts.Decorator, isOwn: boolean): readonly string[] {
  if (!ts.isCallExpression(expression)) return [];
  const isOfPipes = isOwn || getMemberName(expression.expression) === 'UsePipes';
  const names = expression.arguments.flatMap(
    (argument) => getMemberName(ts.isNewExpression(argument) ? argument.expression : argument) ?? [],
  );
  return isOfPipes ? names : names.filter((name) => name.endsWith('Pipe'));
}

/** `request.query.limit` */
function findMember(parameter: ts.ParameterDeclaration, path: Path, engine: Engine): Input | undefined {
  const { checker } = engine;
  if (!path.some((name) => mayBeMember(name, engine))) return undefined;
  let type = checker.getTypeAtLocation(parameter);
  for (const [index, name] of path.entries()) {
    const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
    if (property === undefined) return undefined;
    const row = getMember(property, engine);
    type = checker.getTypeOfSymbolAtLocation(property, parameter);
    if (row !== undefined) return { holder: type, path: path.slice(index + 1), isChecked: row.checked === true };
  }
  return undefined;
}

/** The arguments of a resolver, the parameters of a page's address. */
function findParameter(parameter: ts.ParameterDeclaration, path: Path, engine: Engine): Input | undefined {
  if (!isFunctionNode(parameter.parent)) return undefined;
  const index = getParameters(parameter.parent).indexOf(parameter);
  const rows = getAll(engine, ({ parameters }) => parameters).filter(({ argument }) => argument === index);
  if (rows.length === 0) return undefined;
  const library: Library | undefined = getHandler(parameter.parent, engine)?.library;
  const row = rows.find((one) => library?.requests?.parameters?.includes(one) === true);
  if (row === undefined || (row.property !== undefined && row.property !== path[0])) return undefined;
  return { holder: engine.checker.getTypeAtLocation(parameter), path, isChecked: false };
}

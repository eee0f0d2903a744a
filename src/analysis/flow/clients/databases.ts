import ts from 'typescript';
import type { Library } from '../../../knowledge/library.ts';
import { isMentioned } from '../../program/mentions.ts';
import type { Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';
import { haveSameAddress } from './addresses.ts';
import { follow } from './clients.ts';
import type { OperationFact, Transaction } from '../facts.ts';
import { getHomeOf } from './homes.ts';

/** Whether the model of an operation that names no client belongs to another client than the one the transaction was opened on. */
export function isAtHomeElsewhere({ home }: OperationFact, { client }: Transaction, engine: Engine): boolean {
  if (home === undefined || client === undefined) return false;
  return isOther(home, getHomeOf(follow(client, engine, true), engine), engine);
}

/** Two clients of one kind that were made for two databases, or that one class asks for side by side. */
export function isOther(client: Value, opened: Value, engine: Engine): boolean {
  const areMade = client.kind === 'result' && opened.kind === 'result';
  const areFields = [client, opened].every((value) => value.kind === 'place' && ts.isClassLike(value.root));
  if (!areMade && !areFields) return false;
  return getType(client, engine)?.symbol === getType(opened, engine)?.symbol && compare(client, opened, engine) === 'other';
}

/** Whether two libraries speak to databases of different kinds. */
export function haveOtherDatabases({ library, path }: OperationFact, transaction: Transaction, engine: Engine): boolean {
  const file = (path.at(-1)?.call ?? transaction.opener).getSourceFile();
  const [own, other] = [getDatabases(library, file, engine), getDatabases(transaction.library, transaction.opener.getSourceFile(), engine)];
  return own !== undefined && other !== undefined && !own.some((database) => other.includes(database));
}

/** The kinds of database that a library speaks to in the application of a file: of several the one that it mentions. */
export function getDatabases(library: Library | undefined, file: ts.SourceFile, engine: Engine): readonly string[] | undefined {
  const { databases, dialects = {} } = library ?? {};
  const mentioned = Object.entries(dialects).filter(([, words]) => words.some((word) => isMentioned(word, file, engine)));
  return mentioned.length === 1 ? mentioned.map(([dialect]) => dialect) : databases;
}

/** Two clients of one library: the same database, or two. */
export function compare(client: Value, opened: Value, engine: Engine): 'outer' | 'other' | 'unknown' {
  if (areInjectedApart(client, opened)) return 'other';
  const [type, other] = [getType(client, engine), getType(opened, engine)];
  if (type === undefined || other === undefined) return 'unknown';
  if (client.kind === 'result' && opened.kind === 'result') {
    const isSame = type.symbol === other.symbol && haveSameAddress(client, opened, engine);
    return isSame === undefined ? 'unknown' : isSame ? 'outer' : 'other';
  }
  if (isSameType(type, other, engine)) return isSibling(client, opened) ? 'other' : 'outer';
  // Whoever calls may hand in anything.
  if (client.kind === 'place' && ts.isParameter(client.root)) return 'unknown';
  return type.symbol === other.symbol ? 'other' : 'outer';
}

/** Two fields of one class, or two variables of one file, that have the same type: a team that has two means two. */
function isSibling(left: Value, right: Value): boolean {
  if (left.kind !== 'place' || right.kind !== 'place') return false;
  if (ts.isClassLike(left.root)) return left.root === right.root && left.path[0] !== right.path[0];
  return left.root !== right.root && left.root.getSourceFile() === right.root.getSourceFile() && !ts.isClassLike(right.root);
}

/** Whether two fields are injected by different names. */
function areInjectedApart(left: Value, right: Value): boolean {
  const areFields = [left, right].every((value) => value.kind === 'place' && ts.isClassLike(value.root));
  return areFields && getInjection(left) !== getInjection(right);
}

/** The names by which a field or parameter is injected (`@InjectDataSource('analytics')`); those of classes say what, not where. */
function getInjection(value: Value): string {
  if (value.kind !== 'place' || !ts.isClassLike(value.root)) return '';
  const [name] = value.path;
  const constructor = value.root.members.find(ts.isConstructorDeclaration);
  const members = [...value.root.members, ...(constructor?.parameters ?? [])];
  const field = members.find((member) => member.name?.getText() === name);
  if (field === undefined || !ts.canHaveDecorators(field)) return '';
  return (ts.getDecorators(field) ?? [])
    .flatMap(({ expression }) => (ts.isCallExpression(expression) ? expression.arguments : []))
    .filter((argument) => ts.isStringLiteralLike(argument))
    .map(({ text }) => text)
    .join();
}

function getType(value: Value, { checker }: Engine): ts.Type | undefined {
  if (value.kind === 'instance') return checker.getTypeAtLocation(value.type);
  if (value.kind !== 'place' && value.kind !== 'result') return undefined;
  const start = value.kind === 'place' ? checker.getTypeAtLocation(value.root) : checker.getTypeAtLocation(value.node);
  return value.path.slice(0, 1).reduce<ts.Type | undefined>((type, name) => {
    const property = type === undefined ? undefined : checker.getPropertyOfType(type, name);
    return property === undefined ? undefined : checker.getTypeOfSymbol(property);
  }, start);
}

function isSameType(left: ts.Type, right: ts.Type, { checker }: Engine): boolean {
  return left === right || checker.typeToString(left) === checker.typeToString(right);
}

import ts from 'typescript';
import type { Library, OperationKind, RowForm, RowPart } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { isEmbedded } from '../../flow/clients/embedded.ts';
import { getPlace } from '../../program/places.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  getRowName,
  skipOuter,
} from '../../program/syntax.ts';
import { asList, testOf } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { getChain } from './chains.ts';
import { getReplacing } from './conflicts.ts';
import { getLockCondition, getLockOption, hasOption } from './lock-options.ts';
import { getNameText, type Scope } from '../values/scopes.ts';
import { getBoundTable } from '../tables/bound.ts';
import { getTable, getTableKey, isTableArgument } from '../tables/tables.ts';
import { getText, type Parsed, parseText } from './texts.ts';

/** One operation with what it says of rows. */
export interface Statement {
  readonly call: CallNode;
  /** What to mark of it: the callee that people read. */
  readonly operation: OperationKind;
  readonly library: Library;
  readonly member: string;
  readonly table: string | undefined;
  /** Expressions that say which rows are meant. */
  readonly conditions: readonly ts.Expression[];
  /** Expressions that say what is written. */
  readonly data: readonly ts.Expression[];
  /** The row that is written, as an object. */
  readonly row: ts.Expression | undefined;
  /** It sends whatever was changed before. */
  readonly isFlush: boolean;
  readonly isLocked: boolean;
  /** What has to be there for it to lock its rows, where that is not always so. */
  readonly lockedIf?: ts.Expression | undefined;
  readonly isAtomic: boolean;
  /** It gives way to a row that is there, or changes that one. */
  readonly givesWay: boolean;
  /** The calls by which it writes over a row that is there already. */
  readonly replacing: readonly CallNode[];
  /** It counts rows or sums them up. */
  readonly isCounting: boolean;
  /** It takes a lock that has a name of its own. */
  readonly isNamedLock: boolean;
  /** It asks by a key of which there can be one row only. */
  readonly isByKey: boolean;
  readonly sql: Parsed | undefined;
}

const known = new WeakMap<Engine, WeakMap<CallNode, Statement | 'none'>>();

const ofTables = new WeakMap<Statement, Map<string, Statement>>();
const ofScopes = new WeakMap<Scope, Map<Statement, Statement>>();

/** The operation that a call is, with what it says of rows; undefined for every other call. `scope`: where the call is run. */
export function getStatement(call: CallNode, engine: Engine, scope?: Scope): Statement | undefined {
  let ofEngine = known.get(engine);
  if (ofEngine === undefined) known.set(engine, (ofEngine = new WeakMap()));
  const found = ofEngine.get(call) ?? read(call, engine) ?? 'none';
  ofEngine.set(call, found);
  if (found === 'none') return undefined;
  if (scope === undefined) return found;
  const ofScope = ofScopes.get(scope) ?? new Map<Statement, Statement>();
  ofScopes.set(scope, ofScope);
  const bound = ofScope.get(found) ?? bind(found, scope, engine);
  ofScope.set(found, bound);
  return bound;
}

/** The same statement, of the table that a shared method was called on: `this.create(row)` of every model's base class. */
function bind(statement: Statement, scope: Scope, engine: Engine): Statement {
  const { rows } = statement.library;
  if (rows === undefined || statement.sql !== undefined) return statement;
  const table = getBoundTable(statement.call, getChain(statement.call, engine), rows, engine, scope, statement.table !== undefined);
  if (table === undefined || table === statement.table) return statement;
  let bound = ofTables.get(statement);
  if (bound === undefined) ofTables.set(statement, (bound = new Map<string, Statement>()));
  const known = bound.get(table) ?? { ...statement, table };
  bound.set(table, known);
  return known;
}

/** Whether a name at a call site may be that of an operation. */
export function mayBeOperation(name: string, { catalogue }: Pick<Engine, 'catalogue'>): boolean {
  return catalogue.rows(name).some(({ fact }) => 'operation' in fact || 'sql' in fact || 'byItself' in fact);
}

function read(call: CallNode, engine: Engine): Statement | undefined {
  const name = getRowName(call);
  const isTag = ts.isTaggedTemplateExpression(call);
  if (name === undefined || ts.isNewExpression(call) || (!isTag && !mayBeOperation(name, engine) && !mayBeOperation('()', engine)))
    return undefined;
  const { match, declarations } = identify(call, engine);
  if (match === undefined || !('operation' in match.fact || 'sql' in match.fact)) return undefined;
  const { fact, library, member } = match;
  const isOperation = 'operation' in fact;
  if (isOperation && fact.traits?.includes('lazy') === true && isEmbedded(call, engine)) return undefined;
  const isText = !isOperation || fact.operation === 'raw';
  const text = isText ? getText(call, engine) : undefined;
  const sql = text === undefined ? undefined : parseText(text);
  const { rows } = library;
  const chain = getChain(call, engine);
  const traits = isOperation ? (fact.traits ?? []) : [];
  const base = {
    call,
    library,
    member,
    isAtomic: traits.includes('atomic'),
    isByKey: traits.includes('unique'),
    sql,
    isNamedLock: sql?.isNamedLock ?? false,
  };
  if (sql !== undefined) {
    const { operation, table, isLocked, givesWay, isCounting } = sql;
    const key = table === undefined ? undefined : getTableKey(table);
    return {
      ...base,
      operation,
      table: key,
      conditions: [],
      data: [],
      row: undefined,
      isFlush: false,
      isLocked,
      givesWay,
      replacing: [],
      isCounting,
    };
  }
  const [declaration] = declarations;
  const containers = declaration === undefined ? [] : getPlace(declaration).containers;
  const shift = rows?.tables.includes('argument') === true && isTableArgument(getArguments(call)[0], engine) ? 1 : 0;
  const form = rows?.forms?.find((one) => fits(one, member, containers));
  const inChain = (names: readonly string[] | undefined): readonly CallNode[] => {
    const tests = (names ?? []).map(testOf);
    return chain.filter((link) => tests.some((test) => test(getMemberName(getCalleeExpression(link)) ?? '()')));
  };
  const chained = (names: readonly string[] | undefined): readonly ts.Expression[] =>
    inChain(names).flatMap((link) => [...getArguments(link)]);
  const operation = isOperation ? fact.operation : 'raw';
  const given = getArguments(call);
  const [ofRow] = inChain(rows?.chain?.row);
  const rowOf =
    form?.row === undefined
      ? ofRow && getReceiver(getCalleeExpression(ofRow))
      : form.row === 'receiver'
        ? getReceiver(getCalleeExpression(call))
        : given[form.row === 'last' ? given.length - 1 : form.row + shift];
  const locks = inChain(rows?.chain?.lock);
  const conflicts = inChain(rows?.chain?.conflict);
  const asks = (names: readonly string[] = []): boolean => given.some((argument) => hasOption(argument, names));
  return {
    ...base,
    operation,
    table: rows === undefined ? undefined : getTable(call, chain, rows, engine),
    conditions: [...getParts(form?.condition, given, shift), ...chained(rows?.chain?.condition)],
    data: [...getParts(form?.data, given, shift), ...chained(rows?.chain?.data)],
    row: rowOf,
    isFlush: rows?.flushes?.includes(member) ?? false,
    isLocked: traits.includes('locked') || locks.length > 0 || asks(rows?.lockOptions),
    lockedIf: traits.includes('locked') ? undefined : (getLockCondition(locks, call) ?? getLockOption(given, rows?.lockOptions)),
    givesWay:
      // A graph is looked up in code.
      (operation === 'upsert' && /upsert(?!Graph)|findOrCreate|findCreateFind|merge/i.test(member)) ||
      conflicts.length > 0 ||
      asks(rows?.conflictOptions),
    replacing: getReplacing(chain, conflicts),
    isCounting:
      operation === 'count' ||
      inChain(rows?.chain?.columns).some((link) =>
        /\b(count|countAll|countDistinct|sum|max|exists)\s*[(<]|[`'"]count\(/i.test(link.getText()),
      ),
  };
}

function fits({ members, container }: RowForm, member: string, containers: readonly string[]): boolean {
  if (!members.some((name) => testOf(name)(member))) return false;
  return container === undefined || asList(container).some((name) => containers.some(testOf(name)));
}

function getParts(part: RowPart | undefined, given: readonly ts.Expression[], shift: number): readonly ts.Expression[] {
  const argument = part === undefined ? undefined : given[part.argument + shift];
  if (part === undefined || argument === undefined) return [];
  const { properties } = part;
  if (properties === undefined) return [argument];
  const node = skipOuter(argument);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((member) => {
    if (!properties.includes(getNameText(member.name) ?? '')) return [];
    if (ts.isPropertyAssignment(member)) return [member.initializer];
    return ts.isShorthandPropertyAssignment(member) ? [member.name] : [];
  });
}

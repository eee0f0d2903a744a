import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getArgument, getCalleeExpression, getMemberName, getReceiver, isCallNode, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { type Match, testsOf } from '../recognition/catalogue.ts';
import { getStatement } from '../rows/statements/statements.ts';
import type { Path } from '../values/values.ts';
import type { Amount } from './amount.ts';
import { type BuilderCall, getBuilding, getChainEnd } from './builders.ts';
import { getKeys, type KeyList } from './keys.ts';
import { isOfKinds, isOfOneEach } from './listed.ts';
import { getLimitAmount, getLimits, type Limit } from './limits.ts';
import { isMadeByHand, isOfOnesGroups, isOwnOrder, isSmall } from './small.ts';
import { getFirstOrder } from './orders.ts';
import { isWindow } from './windows.ts';
import { getIncludes } from './includes.ts';
import { getLimitsOfStatement, saysHowMany } from './statements.ts';

/** An operation that reads many rows, and how many it asks for. */
export interface Read {
  readonly call: ts.CallExpression | ts.TaggedTemplateExpression;
  readonly match: Match;
  /** The whole chain of calls that it is part of: its value is what the read gives. */
  readonly end: ts.Expression;
  /** Where the rows are in that value. */
  readonly path: Path;
  /** How many rows it asks for, as far as the function it stands in shows it. */
  readonly amount: Amount;
  /** What says so. */
  readonly limits: readonly Limit[];
  /** The calls that put its query together. */
  readonly calls: readonly BuilderCall[];
  /** The lists that it compares columns with of which many rows share a value. */
  readonly lists: readonly KeyList[];
  /** The rows that are meant, where they belong to the one that is read: their name, and where that row's are mentioned. */
  readonly part?: { readonly name: string; readonly places: readonly ts.Expression[] };
}

const known = new WeakMap<Engine, WeakMap<ts.SourceFile, readonly Read[]>>();

/** The operations of a file that read rows which no key names, and that may be many. */
export function getReads(file: ts.SourceFile, engine: Engine): readonly Read[] {
  const ofEngine = known.get(engine) ?? new WeakMap<ts.SourceFile, readonly Read[]>();
  known.set(engine, ofEngine);
  const found = ofEngine.get(file) ?? findReads(file, engine);
  ofEngine.set(file, found);
  return found;
}

function findReads(file: ts.SourceFile, engine: Engine): readonly Read[] {
  const found: Read[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const read = mayRead(node, engine) ? getRead(node, engine) : undefined;
      if (read !== undefined) found.push(read);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether a call may read rows, by its name. */
function mayRead(call: ts.CallExpression | ts.TaggedTemplateExpression, { catalogue }: Engine): boolean {
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee);
  const [first] = ts.isCallExpression(call) ? call.arguments : [];
  // `list.find((one) => …)` and `list.values()` of a plain array.
  if (first !== undefined && isFunctionNode(skipOuter(first))) return false;
  if (name === undefined) return false;
  if (/^(get|values|all|run)$/.test(name) && getReceiver(callee) === undefined) return false;
  return [...catalogue.rows(name), ...catalogue.rows(ts.isTaggedTemplateExpression(call) ? '``' : '()')].some(({ fact }) => {
    if ('byItself' in fact) return fact.byItself === 'read-many';
    return 'sql' in fact || ('operation' in fact && (fact.operation === 'read-many' || fact.operation === 'raw'));
  });
}

function getRead(call: Read['call'], engine: Engine): Read | undefined {
  const { match } = identify(call, engine);
  if (match === undefined) return undefined;
  const { fact, library, member } = match;
  const which = 'sql' in fact ? fact.sql : 0;
  const isStatement = 'sql' in fact || ('operation' in fact && fact.operation === 'raw');
  const ofStatement = isStatement ? getLimitsOfStatement(call, which, engine) : undefined;
  const isRead = isStatement ? ofStatement !== undefined : 'operation' in fact && fact.operation === 'read-many';
  if (!isRead || library.limits === undefined) return undefined;
  if ('operation' in fact && fact.traits?.includes('limited') === true) return undefined;
  const { groups = [], streams = [], additions = [], rows = {} } = library.limits;
  if (testsOf(additions)(member)) return undefined;
  const building = getBuilding(call, engine);
  const names = [member, ...building.calls.map((built) => getMemberName(getCalleeExpression(built.call)) ?? '')];
  if (building.isUnseen || names.some(testsOf([...groups, ...streams]))) return undefined;
  if (!isStatement && isAggregate(call, building.calls)) return undefined;
  if (isWindow(building.calls.map((built) => built.call))) return undefined;
  const keys = isStatement ? undefined : getKeys(call, building, library, getStatement(call, engine)?.table, engine);
  const lists = keys?.lists.filter((list) => !isOfOneEach(call, list, engine)) ?? [];
  if (keys?.isNamed === true || lists.length !== (keys?.lists.length ?? 0)) return undefined;
  if (isSmall(call, engine) || (!isStatement && saysHowMany(getArgument(call, 0), engine))) return undefined;
  const path = rows[member];
  const limits = isStatement ? ofStatement : getLimits(call, building, library, engine);
  const read: Read = {
    call,
    match,
    end: getChainEnd(call),
    path: path === undefined ? [] : [path],
    amount: getLimitAmount(limits, engine),
    limits: limits ?? [],
    calls: building.calls,
    lists: lists.filter((list) => !isOfKinds(list, engine)),
  };
  const isPaged = read.amount !== 'none' || read.limits.some((limit) => limit.path.length === 0);
  if (!isPaged && (isMadeByHand(call, engine) || isOwnOrder(getFirstOrder(call, building.calls)))) return undefined;
  // The few groups of one person; with all that belongs to them they are many.
  return isOfOnesGroups(call, engine) && getIncludes(read, engine).length === 0 ? undefined : read;
}

/** `select({ n: count() })`, a pipeline that groups. */
function isAggregate(call: Read['call'], calls: readonly { readonly call: ts.CallExpression }[]): boolean {
  const [first] = ts.isCallExpression(call) ? call.arguments : [];
  const node = first === undefined ? undefined : skipOuter(first);
  if (node !== undefined && ts.isObjectLiteralExpression(node) && node.properties.length > 0) {
    const isOne = (member: ts.ObjectLiteralElementLike): boolean =>
      ts.isPropertyAssignment(member) &&
      /^(count|countDistinct|sum|avg|min|max)\(|^sql\b[^`]*`\s*(count|sum|avg|min|max|coalesce)\s*\(/i.test(member.initializer.getText());
    if (node.properties.every(isOne)) return true;
  }
  const texts = [call, ...calls.map((built) => built.call)].flatMap((one) =>
    ts.isCallExpression(one) ? one.arguments.map((argument) => argument.getText()) : [],
  );
  if (texts.some((text) => /^\[[\s\S]*\$(limit|group|count|sample|facet|bucket)\b/.test(text))) return true;
  return texts.some((text) => /\bfn\s*\.?\s*(countAll|count|sum|avg|min|max)\b|\.(countAll|countDistinct)\b/.test(text));
}

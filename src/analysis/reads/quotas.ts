import ts from 'typescript';
import type { OperationKind } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { type CallNode, getArguments, getCalleeExpression, getEnclosingBody, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { getCallers } from './callers.ts';
import { getMentions } from './mentions.ts';

/** How many rows of a table there may be for each value of some columns: whoever adds one counts them first. */
interface Quota {
  /** Where rows are counted: what reads them stands beside it, and another part of a large program has tables of its own. */
  readonly folder: string;
  readonly table: string;
  readonly columns: ReadonlySet<string>;
}

const known = new WeakMap<Engine, readonly Quota[]>();
const MAX_CALLS = 300;
const MAX_DEPTH = 7;
/** https://tc39.es/ecma262/#sec-number-constructor: what leaves a number as large as it was. */
const KEEPS = /^(Number|parseInt|BigInt|toNumber)$/;
const REFUSES = /error|fail|left|err\(|status|max|exceed|quota|reached|forbidden|badRequest|conflict/i;

/** Whether rows like those that a read gives are counted before one is added, and refused where there are enough. */
export function isCapped(call: CallNode, engine: Engine): boolean {
  const statement = getStatement(call, engine);
  if (statement?.table === undefined) return false;
  const quotas = known.get(engine) ?? findQuotas(engine);
  known.set(engine, quotas);
  const own = getColumns(statement.conditions);
  return quotas.some(
    ({ folder, table, columns }) =>
      table === statement.table && folder === getFolder(call) && [...columns].every((column) => own.has(column)),
  );
}

function getFolder(node: ts.Node): string {
  return node.getSourceFile().fileName.replace(/[^/]*$/, '');
}

function findQuotas(engine: Engine): readonly Quota[] {
  const membersOf = (operation: OperationKind): ReadonlySet<string> =>
    new Set(
      engine.catalogue.libraries.flatMap(({ calls }) =>
        calls.flatMap((fact) => ('operation' in fact && fact.operation === operation ? fact.members : [])),
      ),
    );
  const counts = [...membersOf('count')].map((member) => engine.index.calls(member));
  // `select({ n: sql`count(*)` })`
  const reads = [...membersOf('read-many')].map((member) => engine.index.calls(member).filter(speaksOfCount));
  return [...counts, ...reads].flatMap((calls) => (calls.length > MAX_CALLS ? [] : calls.flatMap((call) => getQuota(call, engine) ?? [])));
}

function speaksOfCount(call: CallNode): boolean {
  return getArguments(call).some((argument) => /\bcount/i.test(argument.getText()));
}

function getQuota(call: CallNode, engine: Engine): Quota | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  const end = getOutermost(call);
  if (!isHeldAgainst(end, engine, 0)) return undefined;
  const statement = getStatement(call, engine);
  if (statement?.table === undefined || !statement.isCounting) return undefined;
  const columns = getColumns(statement.conditions);
  return columns.size === 0 ? undefined : { folder: getFolder(call), table: statement.table, columns };
}

/** The columns that conditions speak of; `hall_id` and the relation `hall` are one. */
function getColumns(conditions: readonly ts.Expression[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    found.add(
      name
        .replace(/(?<=\w)(_id|I[dD])$/, '')
        .replaceAll('_', '')
        .toLowerCase(),
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^[\w.]+$/.test(node.text)) add(node.text.split('.').at(-1) ?? '');
    if (ts.isObjectLiteralExpression(node)) {
      for (const { name } of node.properties) if (name !== undefined && ts.isIdentifier(name)) add(name.text);
    } else if (ts.isPropertyAccessExpression(node)) add(node.name.text);
    else ts.forEachChild(node, visit);
  };
  for (const condition of conditions) visit(condition);
  return found;
}

/** The chain around a call: `db('t').count('id').where(…).first()`. */
function getOutermost(call: ts.Expression): ts.Expression {
  let node = call;
  while (
    ts.isPropertyAccessExpression(node.parent) &&
    ts.isCallExpression(node.parent.parent) &&
    node.parent.parent.expression === node.parent
  )
    node = node.parent.parent;
  return node;
}

/** Whether a number is compared with another, and what would go over it is refused. */
function isHeldAgainst(start: ts.Node, engine: Engine, depth: number): boolean {
  let node = start;
  for (let parent = node.parent; depth < MAX_DEPTH; node = parent, parent = node.parent) {
    if (ts.isBinaryExpression(parent)) {
      if (isLargerOrSmaller(parent, node)) return isRefusal(parent);
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.EqualsToken || parent.left !== node) return false;
    } else if (ts.isVariableDeclaration(parent)) return parent.initializer === node && isNameHeldAgainst(parent.name, engine, depth + 1);
    else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
      const body = getEnclosingBody(node);
      return isFunctionNode(body) && getCallers(body, engine).some((call) => isHeldAgainst(call, engine, depth + 1));
    } else if (ts.isCallExpression(parent)) {
      if (!KEEPS.test(getMemberName(getCalleeExpression(parent)) ?? '')) return false;
    } else if (!passes(parent)) return false;
  }
  return false;
}

function passes(node: ts.Node): boolean {
  return (
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isPrefixUnaryExpression(node)
  );
}

function isNameHeldAgainst(name: ts.BindingName, engine: Engine, depth: number): boolean {
  if (ts.isIdentifier(name))
    return getMentions(name.parent as ts.Declaration, engine).some((mention) => isHeldAgainst(mention, engine, depth));
  return name.elements.some((element) => ts.isBindingElement(element) && isNameHeldAgainst(element.name, engine, depth));
}

/** `count >= MAX`; whether there is one at all is another question. */
function isLargerOrSmaller(node: ts.BinaryExpression, value: ts.Node): boolean {
  const other = node.left === value ? node.right : node.left;
  const { kind } = node.operatorToken;
  const isComparison =
    kind === ts.SyntaxKind.GreaterThanToken ||
    kind === ts.SyntaxKind.GreaterThanEqualsToken ||
    kind === ts.SyntaxKind.LessThanToken ||
    kind === ts.SyntaxKind.LessThanEqualsToken;
  return isComparison && !/^-?[01]$|page|offset|skip/i.test(other.getText());
}

/** `if (count >= MAX) throw …` */
function isRefusal(comparison: ts.Node): boolean {
  let node = comparison;
  while (ts.isBinaryExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
  if (!ts.isIfStatement(node.parent) || node.parent.expression !== node) return false;
  const visit = (inner: ts.Node): boolean =>
    ts.isThrowStatement(inner) ||
    (ts.isReturnStatement(inner) && inner.expression !== undefined && REFUSES.test(inner.expression.getText())) ||
    (ts.forEachChild(inner, visit) ?? false);
  return visit(node.parent.thenStatement);
}

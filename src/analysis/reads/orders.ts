import ts from 'typescript';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReturns,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import type { BuilderCall } from './builders.ts';

const ORDER = /^(order(By)?|sort)$/;
const FIELDS = /^(column|field|expr)$/;
const DOWN = /^\s*(desc|-1)/i;

/** The column by which the rows of a read are sorted first, from the lowest up. */
export function getFirstOrder(read: CallNode, calls: readonly BuilderCall[]): string | undefined {
  const inChain = calls.find(({ call }) => ORDER.test(getMemberName(getCalleeExpression(call)) ?? ''));
  if (inChain !== undefined) return getColumn(inChain.call.arguments);
  for (const argument of getArguments(read)) {
    const options = skipOuter(argument);
    if (!ts.isObjectLiteralExpression(options)) continue;
    const order = options.properties.find((member) => ts.isPropertyAssignment(member) && ORDER.test(member.name.getText()));
    if (order !== undefined && ts.isPropertyAssignment(order)) return getColumn([order.initializer]);
  }
  return undefined;
}

/** `'n', 'asc'`; `[['n', 'asc'], …]`; `{ n: 'asc' }`; `{ column: 'n', order: 'asc' }`; `asc(rows.n)`; `rows.n` */
function getColumn([first, direction]: readonly ts.Expression[]): string | undefined {
  const node = first === undefined ? undefined : skipOuter(first);
  if (node === undefined) return undefined;
  if (ts.isArrayLiteralExpression(node)) return getColumn(node.elements);
  if (ts.isStringLiteralLike(node)) {
    const [name = '', way = ''] = node.text.trim().split(/\s+/);
    const isUp = direction === undefined || (ts.isStringLiteralLike(direction) && !isDown(direction));
    return !isUp || DOWN.test(way) || name.startsWith('-') ? undefined : name.split('.').at(-1);
  }
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (isFunctionNode(node)) return getColumn(getReturns(node).slice(0, 1));
  if (ts.isCallExpression(node)) return getMemberName(node.expression) === 'asc' ? getColumn(node.arguments.slice(0, 1)) : undefined;
  return ts.isObjectLiteralExpression(node) ? getColumnOfObject(node) : undefined;
}

function getColumnOfObject({ properties }: ts.ObjectLiteralExpression): string | undefined {
  const members = properties.filter(ts.isPropertyAssignment);
  const named = members.find(({ name }) => FIELDS.test(name.getText()));
  const [first] = members;
  if (named !== undefined) return members.some(({ initializer }) => isDown(initializer)) ? undefined : getColumn([named.initializer]);
  const way = first === undefined ? undefined : skipOuter(first.initializer);
  if (first === undefined || way === undefined || isDown(way)) return undefined;
  // `{ customer: { name: 'asc' } }` sorts by another table's column.
  const isNested =
    ts.isObjectLiteralExpression(way) && way.properties.some(({ name }) => name?.getText() !== 'sort' && name?.getText() !== 'nulls');
  return isNested ? undefined : first.name.getText().replace(/['"]/g, '');
}

/** `'desc'`, `-1`, `{ sort: 'desc' }`; what is not written down may be. */
function isDown(direction: ts.Expression): boolean {
  const node = skipOuter(direction);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.some(
      (member) => ts.isPropertyAssignment(member) && member.name.getText() === 'sort' && isDown(member.initializer),
    );
  return ts.isStringLiteralLike(node) ? DOWN.test(node.text) : DOWN.test(node.getText());
}

import ts from 'typescript';
import { getArguments, getCalleeExpression, getMemberName, skipOuter } from '../program/syntax.ts';
import type { BuilderCall } from './builders.ts';

const RANK = /\b(?:row_number|rank|dense_rank)\s*\(\s*\)\s*over\s*\([^)]*\)\s*as\s+["`]?(\w+)/gi;

/** Whether a query keeps the rows of some ranks and no others: `row_number() over (…) as n`, and `n` is between two numbers. */
export function isWindow(calls: readonly BuilderCall['call'][]): boolean {
  const ranks = getRanks(calls.flatMap((call) => getArguments(call).map((argument) => argument.getText())).join('\n'));
  return ranks.size > 0 && calls.some((call) => isUpTo(call, ranks));
}

/** Whether the text of a statement does so: `where n <= $1`. */
export function isWindowOfText(text: string): boolean {
  return [...getRanks(text)].some((rank) => new RegExp(`\\b${rank}\\b["\`]?\\s*(<|between\\b)`, 'i').test(text));
}

function getRanks(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(RANK)].map(([, name = '']) => name.toLowerCase()));
}

/** `.whereBetween('n', [first, last])`, `.where('n', '<=', last)` */
function isUpTo(call: ts.CallExpression, ranks: ReadonlySet<string>): boolean {
  const member = getMemberName(getCalleeExpression(call)) ?? '';
  const [column, operator] = call.arguments.map(skipOuter);
  if (column === undefined || operator === undefined || !ts.isStringLiteralLike(column)) return false;
  if (!ranks.has(column.text.split('.').at(-1)?.toLowerCase() ?? '')) return false;
  return /^(and)?where$/i.test(member)
    ? ts.isStringLiteralLike(operator) && /^(<=?|between)$/i.test(operator.text)
    : /^(and)?whereBetween$/i.test(member);
}

import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
} from '../../program/syntax.ts';
import { getChain } from './chains.ts';
import type { Scope } from '../values/scopes.ts';
import { getStatement, type Statement } from './statements.ts';

/** The columns that a callback compares: `rows.find(({ id }) => id === wanted)`. */
export function getCompared(call: CallNode): readonly string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && /^===?$/.test(node.operatorToken.getText())) {
      for (const side of [node.left, node.right])
        if (ts.isPropertyAccessExpression(side) || ts.isIdentifier(side)) names.add(getMemberName(side) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  for (const argument of getArguments(call)) {
    if (!isFunctionNode(argument)) continue;
    visit(argument);
    const [element] = argument.parameters;
    if (element !== undefined && ts.isIdentifier(element.name)) visitTests(argument.body, element.name.text, names);
  }
  return [...names];
}

/** `isSame(seat.hallId, hallId)`: the properties of the element that are handed to a test. */
function visitTests(node: ts.Node, element: string, names: Set<string>): void {
  if (ts.isCallExpression(node))
    for (const given of node.arguments)
      if (ts.isPropertyAccessExpression(given) && ts.isIdentifier(given.expression) && given.expression.text === element)
        names.add(given.name.text);
  ts.forEachChild(node, (child) => visitTests(child, element, names));
}

/** The operation that a chain of calls is, whichever of them names it. */
export function getStatementOf(call: CallNode, engine: Engine, scope?: Scope): Statement | undefined {
  const own = getStatement(call, engine, scope);
  if (own !== undefined || ts.isNewExpression(call)) return own;
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined || !(isCallNode(receiver) || ts.isIdentifier(receiver))) return undefined;
  if (
    /^(map|filter|find|some|every|reduce|forEach|flatMap|then|sort|slice|at|includes|push|concat|join)$/.test(
      getMemberName(getCalleeExpression(call)) ?? '',
    )
  )
    return undefined;
  for (const link of getChain(call, engine)) {
    const found = getStatement(link, engine, scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A count by itself, that of what a statement found or of what belongs to it, or the second of `findAndCount`. */
export function isCount(read: Statement, path: readonly string[]): boolean {
  const [first] = path;
  const { counts } = read.library.rows ?? {};
  if (path.some((name) => counts?.includes(name))) return true;
  if (first === undefined || first === 'rowCount') return first !== undefined || read.isCounting;
  return /AndCount/.test(read.member) && /^(#1|count)$/.test(first);
}

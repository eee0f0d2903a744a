import ts from 'typescript';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  isCallNode,
  isFunctionNode,
  isWithin,
  mentionsName,
} from '../../program/syntax.ts';
import type { PlaceValue } from '../../values/values.ts';
import type { OperationFact, Transaction } from '../facts.ts';

/** `context.transaction = transaction; await order.saveWith(context)`: what the transaction's code put its client into is handed on. */
export function isGivenKeeper({ path }: OperationFact, { opener }: Transaction): boolean {
  const calls = path.map((step) => step.call).filter((call) => call !== opener && isWithin(call, opener));
  const given = calls.flatMap((call) => (isCallNode(call) ? getArguments(call).filter(ts.isIdentifier) : []));
  return given.some(({ text }) => getKeepers(opener).has(text));
}

const known = new WeakMap<ts.Node, ReadonlySet<string>>();

/** The names of what the code of a transaction puts its client into. */
function getKeepers(opener: ts.Node): ReadonlySet<string> {
  const before = known.get(opener);
  if (before !== undefined) return before;
  const keepers = new Set<string>();
  const clients = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) for (const { name } of node.parameters) clients.add(name.getText());
    const isKept =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left);
    if (isKept && clients.has(node.right.getText())) keepers.add(getStartName(node.left));
    ts.forEachChild(node, visit);
  };
  visit(opener);
  known.set(opener, keepers);
  return keepers;
}

function getStartName(access: ts.Expression): string {
  return ts.isPropertyAccessExpression(access) ? getStartName(access.expression) : access.getText();
}

/**
 * Whether a transaction was opened by a function behind what that function had been given, and was not put into it: then that does not
 * carry it. A transaction that depends on it may be the one that it carries.
 */
export function isFromBefore({ root, path }: PlaceValue, { opener }: Transaction): boolean {
  if (!ts.isParameter(root) || !ts.isIdentifier(root.name) || path.length === 0 || !isCallNode(opener)) return false;
  const owner = root.parent;
  const { text } = root.name;
  if (!isFunctionNode(owner) || !isWithin(opener, owner.body) || isChosen(opener, owner)) return false;
  const isNested = getArguments(opener).some((argument) => !isFunctionNode(argument) && mentionsName(argument, text));
  return !isNested && !isFilled(owner, text, getClientNames(opener));
}

/** `context.transaction ?? (await sequelize.transaction())`: on another way it is not opened. */
function isChosen(opener: ts.Node, owner: ts.Node): boolean {
  for (let node = opener; node !== owner; node = node.parent) {
    const { parent } = node;
    if (ts.isConditionalExpression(parent) || ts.isIfStatement(parent) || ts.isBinaryExpression(parent)) return true;
  }
  return false;
}

/** Whether something is put into what goes by a name: `context.transaction = …`, `keep(context, transaction)`. */
function isFilled(body: ts.Node, name: string, clients: ReadonlySet<string>): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && getStartName(node.left) === name)
      return true;
    if (isCallNode(node)) {
      const given = [getCalleeExpression(node), ...getArguments(node)].map(getStartName);
      if (given.includes(name) && given.some((one) => clients.has(one))) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(body);
}

/** The names by which a transaction's code knows its client: the parameter of its callback, or the variable that keeps what was begun. */
function getClientNames(opener: CallNode): ReadonlySet<string> {
  const parameters = getArguments(opener).flatMap((argument) => (isFunctionNode(argument) ? argument.parameters : []));
  let node: ts.Node = opener;
  while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
  const kept = ts.isVariableDeclaration(node.parent) ? [node.parent] : [];
  return new Set([...parameters, ...kept].map(({ name }) => name.getText()));
}

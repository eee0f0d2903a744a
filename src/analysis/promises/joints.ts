import ts from 'typescript';
import type { Step, Transaction } from '../flow/facts.ts';
import { getEnclosingBody, isFunctionNode, isWithin } from '../program/syntax.ts';
import { getLocalCalls, getUser } from './fate.ts';

const MAX_DEPTH = 4;

export type Joining = 'all' | 'allSettled' | 'race' | 'any';

/** A call that waits for several promises at once. */
export interface Joint {
  readonly call: ts.CallExpression;
  readonly how: Joining;
  /** The part of it that a query stands in: an element of its list, or the function that makes one of each element. */
  readonly branch: ts.Node;
  /** That function is run for each element, so the branch is many. */
  readonly isMany: boolean;
}

/** The calls that wait for a call together with others, in the body that it stands in; `references` as in a finding. */
export function findJoints(
  call: ts.Node,
  caller: Step | undefined,
  transaction: Transaction,
  references: readonly ts.Node[],
  depth = 0,
): readonly Joint[] {
  const found: Joint[] = [];
  let many: ts.Node | undefined;
  for (let node = call; !ts.isSourceFile(node) && node !== caller?.into; node = node.parent) {
    const { parent } = node;
    if (parent === transaction.opener || (ts.isAwaitExpression(node) && isList(node.expression))) break;
    const [use] = isFunctionNode(node) && depth < MAX_DEPTH ? getLocalCalls(node) : [];
    if (use !== undefined) return [...found, ...findJoints(use, caller, transaction, references, depth + 1)];
    if (isFunctionNode(node)) {
      if (caller === undefined && references.some((one) => isWithin(one, node) && isWithin(node, one))) break;
      const user = getUser(node);
      if (user === undefined || user.how === 'dropped') break;
      if (user.how === 'gathered') many = user.call;
    }
    if (ts.isAwaitExpression(node) || ts.isStatement(node)) many = undefined;
    const joint = getJoint(node, many);
    if (joint !== undefined) found.push(joint);
  }
  return found;
}

function isList(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node);
}

/** The call that takes a value, directly, in a list, or by way of a variable. */
function getJoint(node: ts.Node, many: ts.Node | undefined): Joint | undefined {
  const { parent } = node;
  const isMany = many === node;
  if (ts.isArrayLiteralExpression(parent)) {
    const how = getTaker(parent);
    return how === undefined ? undefined : { ...how, branch: node, isMany: false };
  }
  if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent)) {
    const how = getTaker(parent.parent);
    return how === undefined ? undefined : { ...how, branch: node, isMany };
  }
  if (isMany) {
    const how = getTaker(node);
    return how === undefined ? undefined : { ...how, branch: node, isMany };
  }
  if (ts.isCallExpression(parent) && parent.expression !== node && isPush(parent)) {
    const how = getTaker((parent.expression as ts.PropertyAccessExpression).expression);
    return how === undefined ? undefined : { ...how, branch: node, isMany: isRepeated(parent) };
  }
  return undefined;
}

function isPush({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'push' && ts.isIdentifier(expression.expression);
}

function isRepeated(node: ts.Node): boolean {
  for (let one = node; !ts.isSourceFile(one) && !isFunctionNode(one); one = one.parent)
    if (ts.isIterationStatement(one, false)) return true;
  return false;
}

/** What takes a list: `Promise.all(list)`, also by the variable that keeps it. */
function getTaker(list: ts.Node): Pick<Joint, 'call' | 'how'> | undefined {
  const direct = getJoining(list.parent, list);
  if (direct !== undefined) return direct;
  const { parent } = list;
  const name = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : ts.isIdentifier(list) ? list : undefined;
  if (name === undefined) return undefined;
  const visit = (node: ts.Node): Pick<Joint, 'call' | 'how'> | undefined => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
      const joining = getJoining(node.parent, node);
      if (joining !== undefined) return joining;
    }
    return ts.forEachChild(node, visit);
  };
  return visit(getEnclosingBody(name));
}

function getJoining(call: ts.Node, argument: ts.Node): Pick<Joint, 'call' | 'how'> | undefined {
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression, name } = call.expression;
  const isJoining = expression.getText() === 'Promise' && /^(all|allSettled|race|any)$/.test(name.text);
  return isJoining ? { call, how: name.text as Joining } : undefined;
}

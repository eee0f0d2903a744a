import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { identify } from '../../recognition/identity.ts';

/** Where the client of a callback is used although the transaction has ended. */
export function findLate(callback: FunctionNode, call: CallNode, client: number | undefined, engine: Engine): readonly ts.Node[] {
  const parameter = client === undefined ? undefined : callback.parameters[client]?.name;
  if (parameter === undefined || !ts.isIdentifier(parameter) || !callback.body) return [];
  const isClient = (node: ts.Expression | undefined): boolean => node !== undefined && skipOuter(node).getText() === parameter.text;
  const kept = new Set<string>();
  const late: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && isClient(node.right)) {
      if (!isInside(node.left, callback, engine)) kept.add(node.left.getText());
    }
    if (ts.isCallExpression(node) && runsLater(node, engine))
      late.push(...getArguments(node).flatMap((given) => findUse(given, parameter.text)));
    ts.forEachChild(node, visit);
  };
  visit(callback.body);
  const isAwaited = ts.isAwaitExpression(call.parent);
  if (!isAwaited) return late;
  const { parent } = call.parent;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && getReturns(callback).some(isClient)) kept.add(parent.name.text);
  return [...late, ...[...kept].flatMap((name) => [...findUsesAfter(name, call), ...findUsesElsewhere(name, callback, parameter.text)])];
}

/**
 * The uses of a field in other methods than the one that filled it, where nothing in the transaction can call these and nothing empties
 * the field.
 */
function findUsesElsewhere(name: string, callback: FunctionNode, client: string): readonly ts.Node[] {
  const method = ts.findAncestor(callback, ts.isMethodDeclaration);
  if (!name.startsWith('this.') || method === undefined || !ts.isClassLike(method.parent) || mayCallOthers(callback.body, client))
    return [];
  const assigned = findAll(method.parent, (node) => isAssignmentTo(node, name));
  if (assigned.length !== 1) return [];
  return method.parent.members.filter((member) => member !== method).flatMap((member) => findUse(member, name));
}

/** Whether code calls anything but the client and what is chained to it. */
function mayCallOthers(code: ts.Node, client: string): boolean {
  return findAll(code, isCallNode).some((call) => {
    let root: ts.Expression = getCalleeExpression(call as CallNode);
    for (;;) {
      const next = getReceiver(root) ?? (ts.isCallExpression(root) ? getCalleeExpression(root) : undefined);
      if (next === undefined) break;
      root = next;
    }
    return (
      root.kind === ts.SyntaxKind.ThisKeyword ||
      (ts.isIdentifier(root) && root.text !== client && !isImported(root) && !isWrittenIn(root, code))
    );
  });
}

/** A function that was written on the spot: what it calls has been looked at. */
function isWrittenIn(name: ts.Identifier, code: ts.Node): boolean {
  return findAll(code, ts.isVariableDeclaration).some((node) => {
    const declaration = node as ts.VariableDeclaration;
    return declaration.name.getText() === name.text && declaration.initializer !== undefined && isFunctionNode(declaration.initializer);
  });
}

/** A function of a library or another file does not know the object. */
function isImported(name: ts.Identifier): boolean {
  return name.getSourceFile().statements.some((statement) => ts.isImportDeclaration(statement) && mentionsName(statement, name.text));
}

function mentionsName(node: ts.Node, name: string): boolean {
  return (ts.isIdentifier(node) && node.text === name) || (ts.forEachChild(node, (child) => mentionsName(child, name)) ?? false);
}

function isAssignmentTo(node: ts.Node, name: string): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && node.left.getText() === name;
}

function findAll(node: ts.Node, test: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = test(node) ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...findAll(child, test)));
  return found;
}

function isInside(target: ts.Expression, callback: FunctionNode, { checker }: Engine): boolean {
  if (!ts.isIdentifier(target)) return false;
  const declaration = checker.getSymbolAtLocation(target)?.valueDeclaration;
  return (
    declaration === undefined ||
    (declaration.pos >= callback.pos && declaration.end <= callback.end && declaration.getSourceFile() === callback.getSourceFile())
  );
}

/** A timer or a listener runs its function when the transaction may be over; unless a promise waits for it. */
function runsLater(call: ts.CallExpression, engine: Engine): boolean {
  const name = getMemberName(getCalleeExpression(call)) ?? '';
  const mayBe = engine.catalogue.rows(name).some(({ fact }) => 'invokes' in fact && fact.when !== 'now');
  if (!mayBe || !getArguments(call).some((argument) => isFunctionNode(skipOuter(argument)))) return false;
  const around = getEnclosingBody(call);
  if (isFunctionNode(around) && ts.isNewExpression(around.parent)) return false;
  const fact = identify(call, engine).match?.fact;
  return fact !== undefined && 'invokes' in fact && fact.when !== 'now';
}

/** The first call on a client (or with it) in a function. */
function findUse(node: ts.Node, name: string): readonly ts.Node[] {
  if (isCallNode(node) && !ts.isNewExpression(node) && isOn(getCalleeExpression(node), name)) return [getCalleeExpression(node)];
  let found: readonly ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (found.length === 0) found = findUse(child, name);
  });
  return found;
}

/** Whether what is called is the client or a member of it. */
function isOn(callee: ts.Expression, name: string): boolean {
  if (callee.getText() === name) return true;
  const receiver = getReceiver(callee);
  return receiver !== undefined && isOn(receiver, name);
}

/** The first use, behind a call in the same body, of what was kept; none where something else was put in its place. */
function findUsesAfter(name: string, call: CallNode): readonly ts.Node[] {
  const body = getEnclosingBody(call);
  let isReset = false;
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && node.left.getText() === name) {
      isReset ||= node.pos < call.pos || node.pos > call.end;
    }
    if (node.pos >= call.end && isCallNode(node) && !ts.isNewExpression(node) && isOn(getCalleeExpression(node), name))
      found.push(getCalleeExpression(node));
    ts.forEachChild(node, visit);
  };
  visit(body);
  return isReset ? [] : found.slice(0, 1);
}

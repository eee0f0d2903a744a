import ts from 'typescript';
import { type CallNode, isFunctionNode, isWithin, skipOuter } from '../../program/syntax.ts';
import { getNameText } from '../values/scopes.ts';

/** Whether an options object has one of these properties, with a value that is not plainly none. */
export function hasOption(argument: ts.Expression, names: readonly string[]): boolean {
  const node = skipOuter(argument);
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.some((member) => {
    if (!names.includes(getNameText(member.name) ?? '')) return false;
    return !ts.isPropertyAssignment(member) || !isNoLock(member.initializer);
  });
}

/** Whether the value of an option asks for no lock on the row. */
export function isNoLock(value: ts.Expression): boolean {
  return /^(undefined|null|false)$|optimistic|\bNONE\b/i.test(value.getText());
}

/** The condition of the `if` in which alone a query is asked to lock. */
export function getLockCondition(locks: readonly CallNode[], call: CallNode): ts.Expression | undefined {
  const found = locks.map((link) => {
    for (let node: ts.Node = link; !ts.isSourceFile(node.parent) && !isFunctionNode(node); node = node.parent)
      if (ts.isIfStatement(node.parent) && node === node.parent.thenStatement && !isWithin(call, node)) return node.parent.expression;
    return undefined;
  });
  return found.includes(undefined) ? undefined : found[0];
}

/** The value of the option by which a read is asked to lock. */
export function getLockOption(given: readonly ts.Expression[], names: readonly string[] = []): ts.Expression | undefined {
  for (const argument of given) {
    const node = skipOuter(argument);
    const member = ts.isObjectLiteralExpression(node)
      ? node.properties.find((one) => names.includes(getNameText(one.name) ?? ''))
      : undefined;
    if (member === undefined) continue;
    return ts.isPropertyAssignment(member) ? member.initializer : ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
  }
  return undefined;
}

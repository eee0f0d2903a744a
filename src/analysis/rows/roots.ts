import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, type FunctionNode, getBoundNames, getRowName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { getRoot } from './protection.ts';

/** The bodies of a file that may write rows and read some, by the names that they call (in two calls), or ask something of what they are given. */
export function getCandidates(file: ts.SourceFile, { index }: Engine): readonly Body[] {
  const found = new Map<Body, { reads: Set<ts.Node>; writes: Set<ts.Node> }>();
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const name = getRowName(node);
      const [reads, writes] = name === undefined ? [false, false] : [index.mayRead(name), index.mayWrite(name)];
      if (name !== undefined && (reads || writes)) {
        const body = getRoot(node);
        const one = found.get(body) ?? { reads: new Set<ts.Node>(), writes: new Set<ts.Node>() };
        found.set(body, one);
        if (reads) one.reads.add(node);
        if (writes) one.writes.add(node);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].flatMap(([body, { reads, writes }]) => {
    if (!isFunctionNode(body) || writes.size === 0) return [];
    const isPair = [...writes].some((write) => [...reads].some((read) => read !== write));
    return isPair || asksOfGiven(body) ? [body] : [];
  });
}

/** `if (order.status !== 'draft')`, `switch (context.order.status)`: a condition looks into a parameter. */
function asksOfGiven(body: FunctionNode): boolean {
  const given = new Set(body.parameters.flatMap(({ name }) => getBoundNames(name)));
  const isGiven = (node: ts.Node): boolean => {
    if (!ts.isPropertyAccessExpression(node)) return ts.forEachChild(node, (child) => isGiven(child) || undefined) ?? false;
    let root: ts.Node = node;
    while (ts.isPropertyAccessExpression(root) || ts.isNonNullExpression(root)) root = root.expression;
    return ts.isIdentifier(root) ? given.has(root.text) : isGiven(root);
  };
  const asks = (node: ts.Node): boolean =>
    ((ts.isIfStatement(node) || ts.isSwitchStatement(node)) && isGiven(node.expression)) ||
    (ts.isConditionalExpression(node) && isGiven(node.condition)) ||
    (ts.forEachChild(node, (child) => asks(child) || undefined) ?? false);
  return given.size > 0 && asks(body);
}

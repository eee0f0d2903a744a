import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, getRowName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { getRoot } from './protection.ts';

/** The bodies of a file that may both read rows and write some, by the names that they call: in two calls. */
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
    const isPair = [...writes].some((write) => [...reads].some((read) => read !== write));
    return isPair && isFunctionNode(body) ? [body] : [];
  });
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, getRowName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { getRoot } from './protection.ts';

/** The bodies of a file that may both read rows and write some, by the names that they call. */
export function getCandidates(file: ts.SourceFile, { index, catalogue }: Engine): readonly Body[] {
  const found = new Map<Body, { reads: Set<string>; writes: Set<string> }>();
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const name = getRowName(node);
      const [reads, writes] = name === undefined ? [false, false] : [index.mayRead(name), index.mayWrite(name)];
      if (name !== undefined && (reads || writes)) {
        const body = getRoot(node);
        const one = found.get(body) ?? { reads: new Set(), writes: new Set() };
        found.set(body, one);
        // What stands for `receiver.map(…)` is no query: two calls are needed, each with a name of its own or twice the same.
        const key = catalogue.rows(name).length > 0 ? `${name} ${node.pos}` : `${name} ${node.pos}`;
        if (reads) one.reads.add(key);
        if (writes) one.writes.add(key);
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

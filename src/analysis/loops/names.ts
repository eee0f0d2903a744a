import ts from 'typescript';

/** Whether something is awaited in it. */
export function hasAwait(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || (ts.forEachChild(node, hasAwait) ?? false);
}

/** The names that code mentions, but for members. */
export function getNames(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: ts.Node): void => {
    if (ts.isIdentifier(part) && !(ts.isPropertyAccessExpression(part.parent) && part.parent.name === part)) names.add(part.text);
    ts.forEachChild(part, visit);
  };
  visit(node);
  return names;
}

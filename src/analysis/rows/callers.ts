import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isRunByHand } from '../loops/startup.ts';
import { toFunction } from '../program/implementations.ts';
import { getSymbol } from '../program/symbols.ts';
import { type Body, type CallNode, getCalleeExpression, getEnclosingBody, getMemberName, isWithin } from '../program/syntax.ts';

/** The calls of a function in the program, those of tests left out. */
export function getCallsOf(body: Body, name: string, engine: Engine): readonly CallNode[] {
  return engine.index.calls(name).filter((call) => {
    if (ts.isNewExpression(call) || isRunByHand(call.getSourceFile()) || isWithin(call, body)) return false;
    const declarations = getSymbol(getCalleeExpression(call), engine)?.declarations ?? [];
    return declarations.some(
      (declaration) => declaration === body || toFunction(declaration, engine) === body || isSignatureOf(declaration, body),
    );
  });
}

/** `const work = async () => …; await withLock(key, work);`: where a function is handed to a call by its name. */
export function getGivenAt(fn: ts.Node): readonly ts.Identifier[] {
  const { parent } = fn;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [];
  const { text } = parent.name;
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (node === fn) return;
    if (ts.isCallExpression(node))
      found.push(...node.arguments.filter((argument): argument is ts.Identifier => ts.isIdentifier(argument) && argument.text === text));
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(parent));
  return found;
}

/** A member of an interface that the class of a method implements, as far as names tell. */
function isSignatureOf(declaration: ts.Node, body: Body): boolean {
  if (!ts.isMethodSignature(declaration) || !ts.isMethodDeclaration(body) || !ts.isClassLike(body.parent)) return false;
  const owner = declaration.parent;
  if (!ts.isInterfaceDeclaration(owner)) return false;
  return (body.parent.heritageClauses ?? []).some(({ types }) =>
    types.some(({ expression }) => getMemberName(expression) === owner.name.text),
  );
}

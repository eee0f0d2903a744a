import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getParameters, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { getCallers } from './callers.ts';

/** What a flag is by default, where the code asks for nothing else by name: `isEndless = false`. */
export function getUsual(condition: ts.Expression, engine: Engine): boolean | undefined {
  const node = skipOuter(condition);
  const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, engine) : undefined;
  if (declaration === undefined || !ts.isParameter(declaration) || declaration.initializer === undefined) return undefined;
  const { kind } = declaration.initializer;
  if (kind !== ts.SyntaxKind.FalseKeyword && kind !== ts.SyntaxKind.TrueKeyword) return undefined;
  const body = declaration.parent;
  const calls = isFunctionNode(body) ? getCallers(body, engine) : [];
  const index = getParameters(body).indexOf(declaration);
  const isOther = (call: ts.CallExpression): boolean => {
    const given = call.arguments[index]?.kind;
    return given !== kind && (given === ts.SyntaxKind.FalseKeyword || given === ts.SyntaxKind.TrueKeyword);
  };
  return calls.length === 0 || calls.some(isOther) ? undefined : kind === ts.SyntaxKind.TrueKeyword;
}

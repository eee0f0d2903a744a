import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol } from '../program/symbols.ts';
import { getMemberName, skipOuter } from '../program/syntax.ts';

/** `context[MANAGER]`, where `MANAGER` is a `Symbol('manager')`: a property that goes by the name of the constant. */
export function getSymbolKey(node: ts.Node, context: Context): string | undefined {
  if (!ts.isElementAccessExpression(node)) return undefined;
  const key = skipOuter(node.argumentExpression);
  const name = ts.isIdentifier(key) || ts.isPropertyAccessExpression(key) ? getMemberName(key) : undefined;
  const declaration = name === undefined ? undefined : getSymbol(key, context)?.valueDeclaration;
  const isField = declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration));
  const value = isField && declaration.initializer !== undefined ? skipOuter(declaration.initializer) : undefined;
  const isSymbol = value !== undefined && ts.isCallExpression(value) && /^Symbol(\.for)?$/.test(value.expression.getText());
  return isSymbol ? `[${name ?? ''}]` : undefined;
}

import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol, isConstant } from '../program/symbols.ts';
import { skipOuter } from '../program/syntax.ts';

const FEW = 20;

/** A small number that is written down. */
export function isFew(node: ts.Node): boolean {
  return ts.isNumericLiteral(node) && Number(node.text) <= FEW;
}

/** A small number, or a constant that is one. */
export function isSmallNumber(node: ts.Expression, context: Context): boolean {
  if (isFew(node)) return true;
  const declaration = getSymbol(node, context)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isConstant(declaration)) return false;
  return declaration.initializer !== undefined && isFew(skipOuter(declaration.initializer));
}

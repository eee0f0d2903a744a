import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol, isConstant } from '../program/symbols.ts';
import { isFunctionNode, skipOuter } from '../program/syntax.ts';

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

/** A number that somebody sets for the whole program, and nobody sees: `this.config.maxTags`. What a caller gives is none. */
export function isSetLimit(node: ts.Expression, context: Context): boolean {
  const declaration = getSymbol(node, context)?.valueDeclaration;
  if (ts.isIdentifier(node)) {
    // `const { maxTags } = this.config`
    if (declaration !== undefined && ts.isBindingElement(declaration)) return isSetIn(declaration, context);
    if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isConstant(declaration)) return false;
    const value = declaration.initializer === undefined ? undefined : skipOuter(declaration.initializer);
    return value !== undefined && ts.isPropertyAccessExpression(value) && isSetLimit(value, context);
  }
  if (!ts.isPropertyAccessExpression(node) || /^(length|size)$/.test(node.name.text)) return false;
  const { initializer } = (declaration ?? {}) as { initializer?: ts.Expression };
  if (initializer !== undefined && ts.isNumericLiteral(skipOuter(initializer))) return isFew(skipOuter(initializer));
  return isOfProgram(node.expression, context);
}

function isSetIn(element: ts.BindingElement, context: Context): boolean {
  const made = element.parent.parent;
  return (
    ts.isVariableDeclaration(made) &&
    isConstant(made) &&
    made.initializer !== undefined &&
    isOfProgram(skipOuter(made.initializer), context)
  );
}

/** A part of `this`, or of something that no function is given or makes. */
function isOfProgram(node: ts.Expression, context: Context): boolean {
  let holder: ts.Expression = skipOuter(node);
  while (ts.isPropertyAccessExpression(holder)) holder = skipOuter(holder.expression);
  return holder.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(holder) && isOutside(holder, context));
}

function isOutside(name: ts.Identifier, context: Context): boolean {
  let node: ts.Node | undefined = getSymbol(name, context)?.valueDeclaration;
  if (node === undefined) return false;
  while (!ts.isSourceFile(node) && !isFunctionNode(node)) node = node.parent;
  return ts.isSourceFile(node);
}

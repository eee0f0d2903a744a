import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol, isConstant } from '../program/symbols.ts';
import { skipOuter } from '../program/syntax.ts';

const filled = new WeakMap<ts.Declaration, boolean>();

/** `const ROLES: Record<string, Role> = { admin: …, editor: … }`, into which nothing is put later. */
export function isWrittenDown(node: ts.Expression, context: Context): boolean {
  const declaration = getSymbol(skipOuter(node), context)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isConstant(declaration)) return false;
  const value = declaration.initializer === undefined ? undefined : skipOuter(declaration.initializer);
  if (value === undefined || !ts.isObjectLiteralExpression(value) || value.properties.length === 0) return false;
  if (value.properties.some(ts.isSpreadAssignment)) return false;
  const isFilled = filled.get(declaration) ?? isPutInto(declaration.name.getText(), context);
  filled.set(declaration, isFilled);
  return !isFilled;
}

/** Whether some code of the project puts something into what goes by a name: `kept[key] = value`. */
function isPutInto(name: string, { program }: Context): boolean {
  const assignment = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}\\[[^\\]]*\\]\\s*=(?!=)`);
  return program.getSourceFiles().some((file) => !file.isDeclarationFile && file.text.includes(`${name}[`) && assignment.test(file.text));
}

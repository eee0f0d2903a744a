import ts from 'typescript';
import type { Context } from '../../context.ts';
import { isFunctionNode, isWithin, skipOuter } from '../../program/syntax.ts';

/** Whether code stands in another branch than a mention: where one of them runs, the other does not. */
export function isElsewhere(code: ts.Node, mention: ts.Node): boolean {
  for (let node = code; !ts.isSourceFile(node.parent) && !isFunctionNode(node); node = node.parent) {
    const { parent } = node;
    if (!ts.isIfStatement(parent) || node === parent.expression) continue;
    const other = node === parent.thenStatement ? parent.elseStatement : parent.thenStatement;
    if (other !== undefined && isWithin(mention, other)) return true;
  }
  return false;
}

/** `user.settings.locale = …` where the settings are a row of their own. */
export function isOfOtherRow(code: ts.Node, { checker }: Context): boolean {
  const target = ts.isBinaryExpression(code) ? skipOuter(code.left) : undefined;
  if (target === undefined || !ts.isPropertyAccessExpression(target) || !ts.isPropertyAccessExpression(skipOuter(target.expression)))
    return false;
  const declared = checker.getNonNullableType(checker.getTypeAtLocation(target.expression)).symbol as ts.Symbol | undefined;
  const member = declared?.members?.get(target.name.escapedText)?.valueDeclaration;
  const isModel = declared?.valueDeclaration !== undefined && ts.isClassDeclaration(declared.valueDeclaration);
  return isModel && member !== undefined && ts.canHaveDecorators(member) && (ts.getDecorators(member) ?? []).length > 0;
}

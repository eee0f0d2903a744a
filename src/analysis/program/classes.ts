import ts from 'typescript';
import type { Context } from '../context.ts';
import { skipOuter } from './syntax.ts';
import { getSymbol } from './symbols.ts';

/** The constructor of a class that has a body; its own, not an inherited one. */
export function getConstructor(type: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return type.members.find(
    (member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
}

/** The class that a class extends, where its code can be seen. */
export function getBaseClass(type: ts.ClassLikeDeclaration, context: Context): ts.ClassLikeDeclaration | undefined {
  const clause = type.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return clause === undefined ? undefined : getClass(clause.expression, context);
}

/** The class that an expression names; of a mixin (`Timestamped(Base)`) the one that it builds on. */
function getClass(expression: ts.Expression, context: Context): ts.ClassLikeDeclaration | undefined {
  if (ts.isCallExpression(expression)) {
    for (const argument of expression.arguments) {
      const found = ts.isIdentifier(argument) || ts.isCallExpression(argument) ? getClass(argument, context) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const declaration = getSymbol(expression, context)?.valueDeclaration;
  return declaration !== undefined && ts.isClassLike(declaration) ? declaration : undefined;
}

/** The member that an object of this class has under a name: its own, a parameter property, or an inherited one. */
export function getMember(
  type: ts.ClassLikeDeclaration,
  name: string,
  context: Context,
  depth = 0,
): ts.ClassElement | ts.ParameterDeclaration | undefined {
  const named = ({ name: own }: ts.NamedDeclaration): boolean =>
    own !== undefined && ts.isMemberName(own as ts.Node) && (own as ts.Identifier).text === name;
  const isAbstract = (member: ts.ClassElement): boolean => (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract) !== 0;
  const own = type.members.filter((member) => named(member) && !isAbstract(member));
  const found = own.find((member) => (member as { body?: ts.Node }).body !== undefined) ?? own[0];
  const isField = (parameter: ts.ParameterDeclaration): boolean =>
    named(parameter) && ts.isParameterPropertyDeclaration(parameter, parameter.parent);
  const member = found ?? getConstructor(type)?.parameters.find(isField);
  if (member !== undefined || depth > 8) return member;
  const base = getBaseClass(type, context);
  return base === undefined ? undefined : getMember(base, name, context, depth + 1);
}

/** What the constructor assigns to a field. */
export function getFieldAssignment(type: ts.ClassLikeDeclaration, name: string): ts.Expression | undefined {
  for (const statement of getConstructor(type)?.body?.statements ?? []) {
    const value = getAssigned(statement, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What a constructor assigns to a field on one of its ways, and the conditions on which it takes that way. */
export interface WayOfField {
  readonly value: ts.Expression;
  readonly conditions: readonly { readonly expression: ts.Expression; readonly holds: boolean }[];
}

/** `if (given) this.db = given.db; else this.db = connect()`: what the constructor assigns to a field, whichever way it takes. */
export function getWaysOfField(type: ts.ClassLikeDeclaration, name: string): readonly WayOfField[] {
  const found: WayOfField[] = [];
  const visit = (node: ts.Statement, conditions: WayOfField['conditions']): void => {
    if (ts.isBlock(node)) for (const statement of node.statements) visit(statement, conditions);
    else if (ts.isIfStatement(node)) {
      visit(node.thenStatement, [...conditions, { expression: node.expression, holds: true }]);
      if (node.elseStatement !== undefined) visit(node.elseStatement, [...conditions, { expression: node.expression, holds: false }]);
    } else {
      const value = getAssigned(node, name);
      if (value !== undefined) found.push({ value, conditions });
    }
  };
  for (const statement of getConstructor(type)?.body?.statements ?? []) visit(statement, []);
  return found;
}

function getAssigned(statement: ts.Statement, name: string): ts.Expression | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, operatorToken, right } = statement.expression;
  const target = skipOuter(left);
  const isField =
    ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword && target.name.text === name;
  return isField && operatorToken.kind === ts.SyntaxKind.EqualsToken ? right : undefined;
}

import ts from 'typescript';
import type { Context } from '../../context.ts';
import { getBaseClass, getConstructor, getFieldAssignment, getMember } from '../../program/classes.ts';
import { getImplementingClasses } from '../../program/implementations.ts';
import { getSymbol, getValueDeclaration } from '../../program/symbols.ts';
import { getCalleeExpression, getFunctionName, skipOuter } from '../../program/syntax.ts';
import { getMethodScope, getOwner, isThis, type Placed, resolve, type Scope } from '../values/scopes.ts';

/** An object: the class that it is of, and where it is seen to be made. */
interface Holder {
  readonly type: ts.ClassLikeDeclaration;
  readonly made: ts.NewExpression | undefined;
}

const MAX_DEPTH = 8;

/**
 * What a field stands for in the object that a method was called on: what stands at the field, what the constructor assigns to it, or what
 * the class that extends this one hands to `super(…)`; for anything but a field the expression itself.
 */
export function getHanded(expression: ts.Expression, scope: Scope, context: Context, depth = 0): ts.Expression {
  const node = skipOuter(expression);
  if (!ts.isPropertyAccessExpression(node) || !isThis(skipOuter(node.expression)) || depth > MAX_DEPTH) return expression;
  const holder = getHolder({ node: node.expression, scope }, context);
  return (holder && getField(holder, node.name.text, context, depth)) ?? expression;
}

/** The class of an object, as those know it who called the method that the object is mentioned in. */
function getHolder(placed: Placed, context: Context, depth = 0): Holder | undefined {
  const { node, scope } = isThis(skipOuter(placed.node)) ? placed : resolve(placed, context);
  if (depth > MAX_DEPTH) return undefined;
  if (isThis(skipOuter(node))) return getHolderOfThis({ node: skipOuter(node), scope }, context, depth);
  const made = ts.isNewExpression(node) ? node : getMaking(node, scope, context, depth);
  const symbol = context.checker.getTypeAtLocation(made ?? node).symbol as ts.Symbol | undefined;
  const type = symbol?.declarations?.find((declaration) => ts.isClassLike(declaration));
  return type === undefined || type.getSourceFile().isDeclarationFile ? undefined : { type, made };
}

/** What the method was called on; where that is only known by an interface, the one class whose method it is. */
function getHolderOfThis({ node, scope }: Placed, context: Context, depth: number): Holder | undefined {
  const method = getMethodScope(node, scope);
  const type = method?.body.parent;
  if (method === undefined || type === undefined || !ts.isClassLike(type)) return undefined;
  const owner = getOwner(node, scope);
  const known = owner === undefined ? undefined : getHolder(owner, context, depth + 1);
  if (known !== undefined && extendsClass(known.type, type, context)) return known;
  const { call, body } = method;
  const declaration = call === undefined ? undefined : getSymbol(getCalleeExpression(call), context)?.valueDeclaration;
  const heirs = call === undefined || declaration === undefined ? [] : getImplementingClasses(declaration, call, context);
  const [heir, ...others] = heirs.filter(
    (one) => extendsClass(one, type, context) && getMember(one, getFunctionName(body) ?? '', context) === body,
  );
  return { type: heir === undefined || others.length > 0 ? type : heir, made: undefined };
}

function extendsClass(type: ts.ClassLikeDeclaration, other: ts.ClassLikeDeclaration, context: Context): boolean {
  for (let current: ts.ClassLikeDeclaration | undefined = type, depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
    if (current === other) return true;
    current = getBaseClass(current, context);
  }
  return false;
}

/** `const topics = new Repository(Topic)`, and the same of a field. */
function getMaking(node: ts.Expression, scope: Scope, context: Context, depth: number): ts.NewExpression | undefined {
  const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, context) : undefined;
  const isVariable = declaration !== undefined && ts.isVariableDeclaration(declaration);
  const value = isVariable ? declaration.initializer : getHanded(node, scope, context, depth + 1);
  const made = value === undefined ? undefined : skipOuter(value);
  return made !== undefined && ts.isNewExpression(made) ? made : undefined;
}

function getField(holder: Holder, name: string, context: Context, depth: number): ts.Expression | undefined {
  const member = getMember(holder.type, name, context);
  if (member === undefined) return undefined;
  if (ts.isParameter(member)) return getArgument(holder, member, context);
  const declared = ts.isPropertyDeclaration(member) ? (member.initializer ?? getFieldAssignment(member.parent, name)) : undefined;
  if (declared === undefined) return undefined;
  const value = skipOuter(declared);
  const declaration = ts.isIdentifier(value) ? getValueDeclaration(value, context) : undefined;
  if (declaration !== undefined && ts.isParameter(declaration)) return getArgument(holder, declaration, context);
  const isOther = ts.isPropertyAccessExpression(value) && isThis(skipOuter(value.expression)) && value.name.text !== name;
  return isOther && depth < MAX_DEPTH ? (getField(holder, value.name.text, context, depth + 1) ?? value) : value;
}

/** What a parameter of a constructor is given when an object of a class is made. */
function getArgument({ type, made }: Holder, parameter: ts.ParameterDeclaration, context: Context): ts.Expression | undefined {
  const constructor = parameter.parent;
  const index = constructor.parameters.indexOf(parameter);
  let given: readonly ts.Expression[] | undefined = made?.arguments;
  for (let current: ts.ClassLikeDeclaration | undefined = type, depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
    const own = getConstructor(current);
    if (own === constructor) return given?.some(ts.isSpreadElement) === true ? undefined : given?.[index];
    if (own !== undefined) given = getHandedOn(own, given, context);
    current = getBaseClass(current, context);
  }
  return undefined;
}

/** What a constructor hands to that of the class which it extends. */
function getHandedOn(
  constructor: ts.ConstructorDeclaration,
  given: readonly ts.Expression[] | undefined,
  context: Context,
): readonly ts.Expression[] | undefined {
  const call = constructor.body?.statements.flatMap((statement) => {
    const node = ts.isExpressionStatement(statement) ? skipOuter(statement.expression) : undefined;
    return node !== undefined && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword ? [node] : [];
  })[0];
  return call?.arguments.map((argument) => {
    const node = skipOuter(argument);
    const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, context) : undefined;
    const isPassed = declaration !== undefined && ts.isParameter(declaration) && declaration.parent === constructor;
    return (isPassed ? given?.[constructor.parameters.indexOf(declaration)] : undefined) ?? argument;
  });
}

import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol } from './symbols.ts';
import { getArgument, skipOuter } from './syntax.ts';

/**
 * The function that a call gives back as its own: `const getOrder = cache(async (id) => …)`, where the callee is declared to return what
 * it is given (`<F extends Function>(fn: F): F`, `<F>(fn: F, …): F & { clear(): void }`) and nobody can see how. It runs when the result does.
 */
export function getEchoed(call: ts.CallExpression, context: Context): ts.Expression | undefined {
  if (!call.arguments.some(isFunctionLike)) return undefined;
  for (const declaration of getSymbol(call.expression, context)?.declarations ?? []) {
    const index = declaration.getSourceFile().isDeclarationFile ? getEchoedIndex(getSignature(declaration)) : undefined;
    if (index !== undefined) return getArgument(call, index);
  }
  return undefined;
}

/** The parameter whose type, a parameter of the signature, is the type of what is returned, or a part of that. */
function getEchoedIndex(signature: ts.SignatureDeclarationBase | undefined): number | undefined {
  const { type, typeParameters, parameters } = signature ?? {};
  if (type === undefined || typeParameters === undefined || parameters === undefined) return undefined;
  const returned = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const names = typeParameters.map(({ name }) => name.text).filter((name) => returned.some((part) => part.getText() === name));
  const index = parameters.findIndex((parameter) => parameter.type !== undefined && names.includes(parameter.type.getText()));
  return index < 0 ? undefined : index;
}

function getSignature(declaration: ts.Declaration): ts.SignatureDeclarationBase | undefined {
  if (ts.isFunctionLike(declaration)) return declaration;
  const { type } = declaration as { type?: ts.Node };
  if (type !== undefined && ts.isTypeLiteralNode(type)) return type.members.find(ts.isCallSignatureDeclaration);
  return type !== undefined && ts.isFunctionTypeNode(type) ? type : undefined;
}

function isFunctionLike(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isIdentifier(node);
}

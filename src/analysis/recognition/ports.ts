import ts from 'typescript';
import type { TransactionDoing } from '../../knowledge/library.ts';
import type { Context } from '../context.ts';
import { isOpenMember } from '../program/implementations.ts';
import { getPackageName } from '../program/places.ts';
import { getParameters } from '../program/syntax.ts';

/** What only a transaction of a database takes. */
const OPTIONS = ['isolationLevel'];

/**
 * What a member of the project's own interfaces does that is declared to run a callback at an isolation level: it opens a transaction,
 * whoever implements it. Asked where no implementation shows it.
 */
export function getPort(declarations: readonly ts.Declaration[], context: Context): TransactionDoing | undefined {
  for (const declaration of declarations) {
    if (!isOpenMember(declaration) || getPackageName(declaration.getSourceFile().fileName) !== undefined) continue;
    const signature = getSignature(declaration);
    if (signature === undefined) continue;
    const parameters = getParameters(signature);
    const callback = parameters.findIndex(({ type }) => type !== undefined && isCallback(type, context));
    const isTransaction = parameters.some(({ type }) => type !== undefined && takesOption(type, context));
    if (callback !== -1 && isTransaction) return { transaction: { callback, client: 0 } };
  }
  return undefined;
}

/**
 * Whether a member of the project's own interfaces can be told an isolation level, and runs nothing that it is handed: it takes part in
 * transactions, so it asks a database, whoever implements it.
 */
export function takesIsolation(declarations: readonly ts.Declaration[], context: Context): boolean {
  return declarations.some((declaration) => {
    if (!isOpenMember(declaration) || getPackageName(declaration.getSourceFile().fileName) !== undefined) return false;
    const signature = getSignature(declaration);
    return signature !== undefined && getParameters(signature).some(({ type }) => type !== undefined && takesOption(type, context));
  });
}

function getSignature(declaration: ts.Declaration): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionLike(declaration)) return declaration;
  const { type } = declaration as { type?: ts.TypeNode };
  return type !== undefined && ts.isFunctionTypeNode(type) ? type : undefined;
}

function isCallback(type: ts.TypeNode, { checker }: Context): boolean {
  return ts.isFunctionTypeNode(type) || checker.getTypeFromTypeNode(type).getCallSignatures().length > 0;
}

function takesOption(type: ts.TypeNode, { checker }: Context): boolean {
  const options = checker.getNonNullableType(checker.getTypeFromTypeNode(type));
  return OPTIONS.some((name) => checker.getPropertyOfType(options, name) !== undefined);
}

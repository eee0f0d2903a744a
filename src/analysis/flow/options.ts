import ts from 'typescript';
import type { Argument, OperationDoing } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { type CallNode, getArgument, getArguments, skipOuter } from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';

/** The argument that an operation reads its options from; undefined where it takes what stands there for something else. */
export function getOptions(call: CallNode, which: Argument, fact: OperationDoing, engine: Engine): ts.Expression | undefined {
  return isMisread(call, fact, engine) ? undefined : getArgument(call, which);
}

/** Whether a call names a transaction where the library does not look for it: among the values, or in options it takes for a row. */
export function isMisplaced(call: CallNode, { fact, library }: Match, engine: Engine): boolean {
  const { transactionOption } = library;
  const { client } = fact as OperationDoing;
  if (transactionOption === undefined || client === undefined || client === 'receiver') return false;
  const options = getOptions(call, client, fact as OperationDoing, engine);
  return getArguments(call).some((argument) => {
    const node = skipOuter(argument);
    const isLiteral = argument !== options && ts.isObjectLiteralExpression(node);
    return isLiteral && node.properties.some((member) => member.name?.getText() === transactionOption);
  });
}

/** `Order.create(row, { session })`: the options are taken for a row. */
function isMisread(call: CallNode, { optionsAfterList = false }: OperationDoing, { checker }: Engine): boolean {
  const rows = getArgument(call, 0);
  if (!optionsAfterList || rows === undefined) return false;
  const type = checker.getTypeAtLocation(rows);
  return (type.flags & ts.TypeFlags.Any) === 0 && !checker.isArrayType(type) && !checker.isTupleType(type);
}

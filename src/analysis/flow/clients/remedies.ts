import ts from 'typescript';
import { getArguments, getCalleeExpression, getReceiver, isCallNode, isFunctionNode, isWithin, skipOuter } from '../../program/syntax.ts';
import type { Engine } from '../../engine.ts';
import { getTypeSymbol } from './carriers.ts';
import type { Finding, OperationFact, Transaction } from '../facts.ts';

/** How code is mended that does not use the client of the transaction around it; `tx` is the name of that client there. */
export type Remedy =
  /** A text in place of the outer client. */
  | { readonly kind: 'use'; readonly tx: string; readonly client: ts.Node }
  /** A further argument for a helper that takes one; `call` where it comes next. */
  | { readonly kind: 'pass'; readonly tx: string; readonly call?: ts.CallExpression | undefined }
  /** An option, where the library takes the transaction by one. */
  | { readonly kind: 'option'; readonly tx: string; readonly option: string }
  | { readonly kind: 'other'; readonly tx: string };

/** The remedy for an operation on another client, as far as the code around the call shows it; undefined where no name is seen. */
export function getRemedy(
  fact: OperationFact,
  { path, transaction }: Pick<Finding, 'path' | 'transaction'>,
  engine: Engine,
): Remedy | undefined {
  const call = path[0]?.call;
  if (fact.dropped !== undefined) return getCarried(call, path[0]?.into, transaction, engine);
  const parameter = transaction.middleware === undefined ? getClientName(transaction.opener, engine) : undefined;
  if (call === undefined || !isCallNode(call) || parameter === undefined || !isWithin(call, parameter.parent)) return undefined;
  const tx = parameter.name.getText();
  const { transactionOption } = fact.library;
  if (path.length > 1)
    return ts.isCallExpression(call) && takesNext(call, path[0]?.into, parameter, engine)
      ? { kind: 'pass', tx, call }
      : { kind: 'other', tx };
  if (transactionOption !== undefined) return { kind: 'option', tx, option: transactionOption };
  const client = fact.operation === 'transaction' ? undefined : findClient(call, transaction.opener);
  return client === undefined ? { kind: 'other', tx } : { kind: 'use', tx, client };
}

/** What carries the client of the transaction around a method: to be handed on. */
function getCarried(call: ts.Node | undefined, into: ts.Node | undefined, { carrier }: Transaction, engine: Engine): Remedy | undefined {
  const { parameter } = carrier ?? {};
  if (call === undefined || parameter === undefined || !isWithin(call, parameter.parent)) return undefined;
  const isCall = ts.isCallExpression(call) && !call.arguments.some(ts.isSpreadElement);
  const next = isCall && into !== undefined && isFunctionNode(into) ? into.parameters[call.arguments.length] : undefined;
  const takesIt = next !== undefined && getTypeSymbol(engine.checker.getTypeAtLocation(next), engine) === carrier?.type;
  return { kind: 'pass', tx: parameter.name.getText(), call: isCall && takesIt ? call : undefined };
}

/** The callback's parameter that is the transaction's client, where the callback is written in the call. */
function getClientName(opener: ts.Node, engine: Engine): (ts.ParameterDeclaration & { readonly name: ts.Identifier }) | undefined {
  if (!isCallNode(opener)) return undefined;
  const callback = getArguments(opener)
    .map((argument): ts.Node => skipOuter(argument))
    .find(isFunctionNode);
  const [first] = callback?.parameters ?? [];
  const isNamed = first !== undefined && ts.isIdentifier(first.name);
  return isNamed && engine.checker.getTypeAtLocation(first).getProperties().length > 0
    ? (first as ts.ParameterDeclaration & { readonly name: ts.Identifier })
    : undefined;
}

/** The start of a call's chain, where it is written as what the transaction was opened on: `this.prisma`. */
function findClient(call: ts.Node, opener: ts.Node): ts.Node | undefined {
  const opened = isCallNode(opener) ? getReceiver(getCalleeExpression(opener)) : undefined;
  if (opened === undefined) return undefined;
  const text = opened.getText();
  let node: ts.Node | undefined = isCallNode(call) ? getCalleeExpression(call) : undefined;
  while (node !== undefined && node.getText() !== text) {
    node =
      ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
  }
  return node;
}

/** Whether a function has a further parameter, behind what it is given, that takes the transaction's client. */
function takesNext(call: ts.CallExpression, into: ts.Node | undefined, client: ts.ParameterDeclaration, { checker }: Engine): boolean {
  if (into === undefined || !isFunctionNode(into) || call.arguments.some(ts.isSpreadElement)) return false;
  const next = into.parameters[call.arguments.length];
  if (next === undefined || next.dotDotDotToken !== undefined) return false;
  const type = checker.getTypeAtLocation(next);
  return (
    (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0 && checker.isTypeAssignableTo(checker.getTypeAtLocation(client), type)
  );
}

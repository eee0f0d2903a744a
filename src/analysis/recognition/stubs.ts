import ts from 'typescript';
import type { Library, StubFact } from '../../knowledge/library.ts';
import { isMentioned } from '../program/mentions.ts';
import { getSymbol } from '../program/symbols.ts';
import { type CallNode, getCalleeExpression, getReceiver } from '../program/syntax.ts';
import type { Context } from '../context.ts';
import { type Match, testOf } from './catalogue.ts';
import { isDeclaredIn } from './declared.ts';

/** A call of a client that was generated for a service, by what its member is declared to return, or by the type it is called on. */
export function findStub(call: CallNode, name: string, declarations: readonly ts.Declaration[], context: Context): Match | undefined {
  for (const library of context.catalogue.libraries) {
    for (const stub of library.stubs ?? []) {
      if (!returns(stub, declarations, context) && !isCalledOn(stub, library, call, declarations, context)) continue;
      return { library, fact: { members: [name], effect: stub.effect }, member: name };
    }
  }
  return undefined;
}

/** `place(order: Order, callback: …): ClientUnaryCall`, `place(order: Order): Promise<AxiosResponse<Order>>`: the text of the type first, then where it comes from. */
function returns(stub: StubFact, declarations: readonly ts.Declaration[], context: Context): boolean {
  const { returns: wanted, package: from } = stub;
  if (wanted === undefined) return false;
  return declarations.some((declaration) => {
    const { type, body } = declaration as { type?: ts.TypeNode; body?: ts.Node };
    const named = type === undefined || body !== undefined ? undefined : getNamedType(type);
    return named !== undefined && testOf(wanted)(named.text) && isDeclaredIn(getSymbol(named, context), { package: from }, context);
  });
}

/** The name of a type, or of what a promise of it is of: `ClientUnaryCall`, `Promise<AxiosResponse<Order>>`, `import('axios').AxiosResponse`. */
function getNamedType(type: ts.TypeNode): ts.Identifier | undefined {
  const name = ts.isTypeReferenceNode(type) ? type.typeName : ts.isImportTypeNode(type) ? type.qualifier : undefined;
  const named = name === undefined || ts.isIdentifier(name) ? name : name.right;
  const inner = (type as ts.NodeWithTypeArguments).typeArguments?.[0];
  return named?.text === 'Promise' && inner !== undefined ? getNamedType(inner) : named;
}

/** `client.place(order)` of a client that is a mapped type over the service: nothing but the service says what its members are. */
function isCalledOn(
  stub: StubFact,
  { imports, stubs = [] }: Library,
  call: CallNode,
  declarations: readonly ts.Declaration[],
  context: Context,
): boolean {
  const { receiver: wanted, package: from } = stub;
  const receiver = getReceiver(getCalleeExpression(call));
  if (wanted === undefined || receiver === undefined || declarations.some((declaration) => ts.isFunctionLike(declaration))) return false;
  const words = [...imports, ...stubs.flatMap((one) => one.package)].filter((word) => !word.startsWith('/'));
  if (!words.some((word) => isMentioned(word, call.getSourceFile(), context))) return false;
  const alias = context.checker.getTypeAtLocation(receiver).aliasSymbol;
  return alias !== undefined && testOf(wanted)(alias.name) && isDeclaredIn(alias, { package: from }, context);
}

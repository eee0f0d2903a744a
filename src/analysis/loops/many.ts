import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { EffectFact, Step } from '../flow/facts.ts';
import { getCalleeExpression, getReceiver, isCallNode } from '../program/syntax.ts';

const TOGETHER = /^(pipeline|multi|batch|transaction|exec|sendCommand)$/i;
const FORMS: readonly { readonly of: RegExp; readonly many: RegExp }[] = [
  { of: /^(get|has)/i, many: /^(m_?get|get(Many|Multi|All)|has(Many|All))/i },
  { of: /^(del|delete|remove|unlink)/i, many: /^(m_?del|(del|delete|remove)(Many|Multi|All))/i },
  { of: /^(set|put|add|replace|setex)/i, many: /^(m_?set|(set|put|add)(Many|Multi|All))/i },
];

/** Whether a store could be asked for many at once: it says so by its members, or by what the call may be given. */
export function hasFormForMany({ member }: Pick<EffectFact, 'member'>, path: readonly Step[], { checker }: Engine): boolean {
  const call = path.at(-1)?.call;
  const form = FORMS.find(({ of }) => of.test(member));
  const receiver = call !== undefined && isCallNode(call) ? getReceiver(getCalleeExpression(call)) : undefined;
  if (call === undefined || !isCallNode(call) || receiver === undefined || form === undefined) return true;
  const members = checker.getPropertiesOfType(checker.getNonNullableType(checker.getTypeAtLocation(receiver)));
  if (members.length === 0 || members.some(({ name }) => TOGETHER.test(name) || form.many.test(name))) return true;
  const signatures = checker.getTypeAtLocation(getCalleeExpression(call)).getCallSignatures();
  return signatures.some(({ parameters: [key] }) => key !== undefined && takesList(key, call, checker));
}

function takesList(key: ts.Symbol, call: ts.Node, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeOfSymbolAtLocation(key, call);
  return (type.isUnion() ? type.types : [type]).some((part) => (part.flags & ts.TypeFlags.Any) !== 0 || checker.isArrayLikeType(part));
}

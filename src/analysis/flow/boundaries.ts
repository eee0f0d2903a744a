import ts from 'typescript';
import { type CallNode, getArgument, getCalleeExpression, getLeadingText, getReceiver } from '../program/syntax.ts';
import { getSqlBoundary, type SqlBoundary } from '../program/sql.ts';
import { getKey } from '../values/values.ts';
import type { Walk } from './walk.ts';

/** The boundary that the statement in an argument draws: its text, a constant, or the `text` of a configuration. */
export function getBoundary(
  call: CallNode,
  which: number | 'last',
  { engine, frame }: Pick<Walk, 'engine' | 'frame'>,
): SqlBoundary | undefined {
  const statement = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  if (statement === undefined) return undefined;
  const written = getLeadingText(statement);
  if (written !== undefined) return getSqlBoundary(written);
  const texts = [[], ['text']].map((path) => engine.evaluate(statement, frame, path));
  const text = texts.find((value) => value.kind === 'literal');
  return text?.kind === 'literal' ? getSqlBoundary(String(text.value)) : undefined;
}

/** What tells the transaction on this receiver from others. */
export function getReceiverToken(call: CallNode, { engine, frame }: Walk): string {
  const callee = getCalleeExpression(call);
  const receiver = getReceiver(callee) ?? (ts.isTaggedTemplateExpression(call) ? callee : undefined);
  return receiver === undefined ? '?' : getKey(engine.evaluate(receiver, frame, []));
}

/** What tells the transaction that a call returns from others. */
export function getResultToken(call: CallNode, { frame }: Walk): string {
  return getKey({ kind: 'result', node: call, frame, path: [] });
}

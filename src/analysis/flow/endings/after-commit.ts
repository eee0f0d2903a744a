import type { Engine } from '../../engine.ts';
import { type CallNode, getCalleeExpression, getMemberName, getReceiver } from '../../program/syntax.ts';
import { testsOf } from '../../recognition/catalogue.ts';
import { type Frame, getAlternatives } from '../../values/values.ts';

/** Whether a call waits for the end of a transaction by a promise which a function hands out: `settled(trx).then(tell)`. */
export function isAfterCommit(call: CallNode, frame: Frame, engine: Engine): boolean {
  const callee = getCalleeExpression(call);
  const receiver = getReceiver(callee);
  const rows = engine.catalogue.rows(getMemberName(callee) ?? '').filter(({ fact }) => 'afterCommit' in fact);
  if (receiver === undefined || rows.length === 0) return false;
  const isPromise = testsOf(rows.flatMap(({ fact }) => fact.via ?? []));
  const values = getAlternatives(engine.evaluate(receiver, frame, [])).filter(({ kind }) => kind !== 'absent');
  return values.length > 0 && values.every((value) => 'path' in value && isPromise(value.path.at(-1) ?? ''));
}

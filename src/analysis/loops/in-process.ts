import ts from 'typescript';
import { isThenableType } from 'ts-api-utils';
import type { Context } from '../context.ts';
import type { CallFact, Step } from '../flow/facts.ts';
import { isMentioned } from '../program/mentions.ts';
import { getMemberName } from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';

/** Whether the database of an operation lives in the process itself: a query there is a call, and no way to go. */
export function isInProcess(fact: CallFact, path: readonly Step[], context: Context): boolean {
  const last = path.at(-1)?.call;
  const { inProcess } = fact.kind === 'operation' ? fact.library : {};
  if (inProcess === undefined || last === undefined) return false;
  const { always = false, endings = [], words = [], unless = [] } = inProcess;
  if (always) return true;
  const file = last.getSourceFile();
  const isSaid = (word: string): boolean => isMentioned(word, file, context);
  if (words.some(isSaid) && !unless.some(isSaid)) return true;
  const chain = getChain(last);
  const name = ts.isCallExpression(chain) ? getMemberName(chain.expression) : undefined;
  if (name === undefined || !endings.some((ending) => testOf(ending)(name))) return false;
  const type = context.checker.getTypeAtLocation(chain);
  return (type.flags & ts.TypeFlags.Any) === 0 && !isThenableType(context.checker, chain, type);
}

/** The whole chain of calls that begins with one: `db.update(t).set(row).run()`. */
function getChain(call: ts.Node): ts.Node {
  let chain = call;
  for (;;) {
    const { parent } = chain;
    const isLink = (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === chain;
    if (!isLink) return chain;
    chain = parent;
  }
}

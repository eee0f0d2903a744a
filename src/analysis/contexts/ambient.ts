import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getDecoratorBoundary } from '../flow/decorators.ts';
import { isMentioned } from '../program/mentions.ts';
import { getPlace } from '../program/places.ts';
import { type CallNode, getCalleeExpression, getEnclosingBody, getFunctionName, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { asList, isPattern, testOf } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { getTaker } from '../rows/values/scopes.ts';
import { getCallers } from './given.ts';

const MAX_LEVELS = 6;

/** Whether an operation may join a transaction around it although it runs on another client: where its library, or one beside it, keeps them ambient. */
export function mayBeAmbient(call: CallNode, { calls, ambientBy = [] }: Library, engine: Engine): boolean {
  const packages = identify(call, engine).declarations.map((declaration) => getPlace(declaration).package ?? '');
  const isOwn = calls.some(
    (fact) =>
      'transaction' in fact &&
      fact.transaction.ambient === true &&
      fact.package !== undefined &&
      packages.some((name) =>
        asList(fact.package ?? []).some((from) => testOf(from)(name) || name.startsWith(`${from.split('/')[0] ?? ''}/`)),
      ),
  );
  if (isOwn) return true;
  const others = engine.catalogue.libraries.filter(
    (one) =>
      one.calls !== calls &&
      one.decorators !== undefined &&
      one.calls.some((fact) => 'transaction' in fact && fact.transaction.ambient === true),
  );
  const words = [...ambientBy, ...others.flatMap(({ imports }) => imports.filter((name) => !isPattern(name)))];
  return words.some((word) => isMentioned(word, call.getSourceFile(), engine));
}

/** Whether code runs outside of every transaction, as far as all of its callers can be seen. */
export function runsOutside(node: ts.Node, engine: Engine, level = 0): boolean {
  for (let body = getEnclosingBody(node); !ts.isSourceFile(body); body = getEnclosingBody(body)) {
    const boundary = getDecoratorBoundary(body, engine);
    if (boundary === 'leaves') return true;
    if (boundary !== undefined || level > MAX_LEVELS) return false;
    const taker = isFunctionNode(body) ? getTaker(body) : undefined;
    const name = taker === undefined ? undefined : getMemberName(getCalleeExpression(taker));
    if (name !== undefined && engine.index.mayOpen(name)) return false;
    if (taker !== undefined || !isFunctionNode(body)) continue;
    const calls = getFunctionName(body) === undefined ? [] : getCallers(body, engine);
    return calls.length > 0 && calls.every((call) => runsOutside(call, engine, level + 1));
  }
  return true;
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { relate } from '../flow/clients/relations.ts';
import type { Placed } from '../flow/transactions.ts';
import { getEnclosingBody, isWithin } from '../program/syntax.ts';
import type { Value } from '../values/values.ts';

/** Whether a finding is an operation of the transaction it stands in. */
export function isInside({ fact, transaction, around }: Placed, engine: Engine): boolean {
  if (fact.kind !== 'operation') return false;
  const relation = relate(fact, [transaction, ...around], engine);
  if (relation === 'own') return true;
  if (relation === 'unknown' && transaction.isAmbient === true) return fact.library === transaction.library;
  // Which client it is may not be seen; that it was made on the way, for the same library, is enough to ask for a look.
  return relation === 'unknown' && fact.library === transaction.library && isMadeOnTheWay(fact.client, fact.path);
}

/** Whether a client comes out of code that runs on the way to an operation, and not out of what was put together before. */
function isMadeOnTheWay(client: Value, path: readonly Step[]): boolean {
  const origin = client.kind === 'place' ? client.root : client.kind === 'result' ? client.node : undefined;
  const body =
    origin === undefined || ts.isSourceFile(origin) ? undefined : ts.isParameter(origin) ? origin.parent : getEnclosingBody(origin);
  const [first] = path;
  if (body === undefined || first === undefined || ts.isSourceFile(body)) return false;
  return isWithin(first.call, body) || path.some(({ into }) => into === body);
}

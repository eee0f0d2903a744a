import type ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { mayBeAmbient, runsOutside } from '../contexts/ambient.ts';
import { getStanding, type Standing } from '../contexts/standing.ts';
import { isDrawn } from '../flow/clients/clients.ts';
import { relate } from '../flow/clients/relations.ts';
import { isBatched, type Placed } from '../flow/transactions.ts';
import { isRunByHand } from '../loops/startup.ts';
import type { SqlLock } from '../program/sql.ts';
import { getCalleeExpression, getEnclosingBody, isCallNode } from '../program/syntax.ts';
import { getLocking, getLockings, type Locking } from './locking.ts';

/** A lock that no transaction holds. */
export interface LockOutside {
  /** What to mark: the callee of the read. */
  readonly node: ts.Node;
  readonly library: Library;
  readonly member: string;
  readonly lock: SqlLock;
  /** A transaction is open, on another client; the library refuses such a read; or the lock is gone when the statement is. */
  readonly problem: 'other client' | 'refused' | 'gone';
}

/** What the transactions of a file reach. */
export type FindingsOf = (file: ts.SourceFile) => readonly Placed[];

/** The locks of a file that no transaction holds, in the order of the file. */
export function getLocksOutside(file: ts.SourceFile, findingsOf: FindingsOf, engine: Engine): readonly LockOutside[] {
  if (isRunByHand(file)) return [];
  return getLockings(file, engine).flatMap((locking) => {
    const { call, library, member, lock, isText } = locking;
    if (isBatched(call, engine)) return [];
    const found = findingsOf(file).filter(({ path }) => path.at(-1)?.call === call);
    const relations = found.map(({ fact, transaction, around }) =>
      fact.kind === 'operation' ? relate(fact, [transaction, ...around], engine) : 'unknown',
    );
    if (relations.some((relation) => relation !== 'outer')) return [];
    if (relations.length === 0 && getStandingOf(locking, findingsOf, engine) !== 'outside') return [];
    const problem = relations.length > 0 ? 'other client' : library.refusesLocks === true && !isText ? 'refused' : 'gone';
    return [{ node: getCalleeExpression(call), library, member, lock, problem }];
  });
}

/** Whether the call of an operation takes a lock. */
export function isLock(call: ts.Node | undefined, engine: Engine): boolean {
  return call !== undefined && isCallNode(call) && getLocking(call, engine) !== undefined;
}

function getStandingOf({ call, library, clientIn }: Locking, findingsOf: FindingsOf, engine: Engine): Standing {
  const client = clientIn(engine.unevaluatedFrame(getEnclosingBody(call)));
  // The call that leads there, and the lock behind it, seen from inside a transaction.
  const isSeenInside = (caller: ts.Node): boolean =>
    findingsOf(caller.getSourceFile()).some(
      ({ fact, transaction, around, path }) =>
        path.at(-1)?.call === call &&
        path.some((step) => step.call === caller) &&
        (fact.kind !== 'operation' || relate(fact, [transaction, ...around], engine) !== 'outer'),
    );
  const standing = getStanding(client, { engine, library, isSeenInside });
  if (standing !== 'outside' || isDrawn(client, engine)) return standing;
  return mayBeAmbient(call, library, engine) && !runsOutside(call, engine) ? 'unknown' : standing;
}

import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getDatabases } from '../flow/clients/databases.ts';
import type { OperationFact, Step } from '../flow/facts.ts';
import type { Placed } from '../flow/transactions.ts';
import { findFunction, getBoundFunction } from '../program/symbols.ts';
import { getArguments, getCalleeExpression, isCallNode } from '../program/syntax.ts';
import { type Catcher, findCatcher, mayCatch } from './catchers.ts';
import { getCallingFiles } from './importers.ts';
import { isInside } from './inside.ts';

/** The kinds of database in which a violated constraint undoes its own statement only, so that it may be taken for an answer. */
const UNDOES_STATEMENT: readonly string[] = ['mysql', 'sqlite'];

/** An operation inside a transaction whose failure is held back, so that the transaction goes on. */
export interface Swallowed {
  /** What to mark: the callee of the call whose failure is held back. */
  readonly node: ts.Node;
  readonly fact: OperationFact;
  readonly catcher: Catcher;
  /** The kinds of database that the transaction may be of, as far as that is known. */
  readonly databases: readonly string[];
  /** The calls from the one that is marked to the operation itself. */
  readonly path: readonly Step[];
}

/** What holds back failures in a file while a transaction runs its code, one for each place that does, in the order of the file. */
export function getSwallowed(
  file: ts.SourceFile,
  findingsOf: (file: ts.SourceFile) => readonly Placed[],
  engine: Engine,
): readonly Swallowed[] {
  if (!mayCatch(file, engine)) return [];
  const found = new Map<ts.Node, Swallowed>();
  for (const finding of getCallingFiles(file, engine).flatMap(findingsOf)) {
    const one = getOne(finding, file, engine);
    if (one === undefined) continue;
    const known = found.get(one.catcher.node);
    if (known === undefined || one.node.pos < known.node.pos) found.set(one.catcher.node, one);
  }
  return [...found.values()].sort((left, right) => left.node.pos - right.node.pos);
}

function getOne(finding: Placed, file: ts.SourceFile, engine: Engine): Swallowed | undefined {
  const { fact, path, transaction, references } = finding;
  if (fact.kind !== 'operation' || fact.operation === 'transaction' || fact.handling === 'detached' || asksForOne(fact)) return undefined;
  if (!path.some(({ call }) => call.getSourceFile() === file)) return undefined;
  // The innermost place that holds the failure back is the one to mend.
  for (let index = path.length - 1; index >= 0; index--) {
    const call = path[index]?.call;
    if (call === undefined) continue;
    const catcher = findCatcher(call, { caller: path[index - 1], transaction, references }, engine);
    if (catcher === undefined) continue;
    if (catcher === 'ended' || call.getSourceFile() !== file || !isInside(finding, engine)) return undefined;
    if (/^read/.test(fact.operation) && path.slice(index).some(({ into }) => into !== undefined && raises(into, engine))) return undefined;
    const databases = getDatabases(fact.library, file, engine) ?? [];
    if (catcher.isViolation && databases.length > 0 && databases.every((database) => UNDOES_STATEMENT.includes(database))) return undefined;
    return { node: isCallNode(call) ? getCalleeExpression(call) : call, fact, catcher, databases, path: path.slice(index) };
  }
  return undefined;
}

/** Whether a helper that reads throws an error of its own (`if (!row) throw new NoOrder()`): what is caught is that, most days. */
function raises(helper: ts.Node, engine: Engine, depth = 0): boolean {
  if (ts.isThrowStatement(helper)) return true;
  if (ts.isCatchClause(helper)) return false;
  const named = isCallNode(helper) && depth === 0 ? [getCalleeExpression(helper), ...getArguments(helper)] : [];
  const isRaising = named.some((expression) => {
    const body = findFunction(getBoundFunction(expression, engine) ?? expression, engine)?.body;
    return body !== undefined && raises(body, engine, depth + 1);
  });
  return isRaising || (ts.forEachChild(helper, (child) => raises(child, engine, depth)) ?? false);
}

/** `findFirstOrThrow`: what fails every day is that there is none, which harms no transaction. */
function asksForOne({ operation, member }: OperationFact): boolean {
  return /^read/.test(operation) && /Or(Throw|Fail)/.test(member);
}

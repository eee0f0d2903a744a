import ts from 'typescript';
import type { Library, OperationKind } from '../../knowledge/library.ts';
import { getStatementKind } from '../program/sql.ts';
import { type CallNode, getArgument, getLeadingText } from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';
import type { Engine } from '../engine.ts';
import { getBoundary } from './boundaries.ts';
import { followReceiver, getClient } from './clients.ts';
import type { OperationFact } from './facts.ts';
import { getHandling } from './handling.ts';
import type { State } from './state.ts';
import { collect, type Walk } from './walk.ts';

/** Adds what a library call does to the database: an operation, a statement, or a transaction that it opens. */
export function addOperation(match: Match, call: CallNode, state: State, walk: Walk): void {
  const { frame, engine } = walk;
  const { fact, library, member } = match;
  const add = (operation: OperationFact['operation'], client: OperationFact['client']): void => {
    const traits = 'operation' in fact ? (fact.traits ?? []) : [];
    const handling = getHandling(call);
    collect(
      [{ kind: 'operation', operation, traits, library, member, handling, client, path: [{ call, into: undefined }], ended: [] }],
      state,
      walk,
    );
  };
  if ('operation' in fact) add(fact.operation, getClient(call, match, frame, engine));
  else if ('transaction' in fact) add('transaction', followReceiver(call, frame, engine));
  else if ('sql' in fact && getBoundary(call, fact.sql, walk) === undefined)
    add(getStatement(call, fact.sql, walk), followReceiver(call, frame, engine));
}

/** What the statement in an argument does, as far as its text shows. */
function getStatement(call: CallNode, which: number | 'last', { engine, frame }: Walk): OperationKind {
  const statement = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  const text = statement === undefined ? undefined : getLeadingText(statement);
  if (text !== undefined || statement === undefined) return getStatementKind(text ?? '');
  const value = [[], ['text']].map((path) => engine.evaluate(statement, frame, path)).find(({ kind }) => kind === 'literal');
  return getStatementKind(value?.kind === 'literal' ? String(value.value) : '');
}

const ambient = new WeakMap<ts.Program, Map<Library, boolean>>();

/** Whether the project makes the transactions of a library ambient, as far as it mentions what does so. */
export function isAmbient(library: Library, { program }: Engine): boolean {
  if (library.ambientBy === undefined) return false;
  const known = ambient.get(program) ?? new Map<Library, boolean>();
  ambient.set(program, known);
  let found = known.get(library);
  if (found === undefined) {
    const { ambientBy } = library;
    found = program.getSourceFiles().some((file) => !file.isDeclarationFile && ambientBy.some((word) => file.text.includes(word)));
    known.set(library, found);
  }
  return found;
}

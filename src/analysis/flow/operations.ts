import ts from 'typescript';
import type { Library, OperationKind } from '../../knowledge/library.ts';
import { isMentioned } from '../program/mentions.ts';
import { getStatementKind } from '../program/sql.ts';
import { ABSENT } from '../values/values.ts';
import { BY_CARRIER } from './clients/carriers.ts';
import { type CallNode, getArgument, getCalleeExpression, getLeadingText, getMemberName } from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';
import type { Engine } from '../engine.ts';
import { getBoundary } from './boundaries.ts';
import { followReceiver, getClient, getOpened } from './clients/clients.ts';
import { isMisplaced } from './options.ts';
import { isEmbedded } from './clients/embedded.ts';
import type { OperationFact } from './facts.ts';
import { getHandling } from './handling.ts';
import { getHome } from './clients/homes.ts';
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
      [
        {
          kind: 'operation',
          operation,
          traits,
          library,
          member,
          handling,
          client,
          home: client.kind === 'absent' ? getHome(call, frame, engine) : undefined,
          isMisplaced: isMisplaced(call, match, engine),
          path: [{ call, into: undefined }],
          ended: [],
        },
      ],
      state,
      walk,
    );
  };
  if ('operation' in fact) {
    if (fact.traits?.includes('lazy') === true && isEmbedded(call, engine)) return;
    add(fact.operation === 'raw' ? getStatement(call, 0, walk) : fact.operation, getClient(call, match, frame, engine));
  } else if ('transaction' in fact) add('transaction', getOpened(call, match, frame, engine));
  else if ('sql' in fact && getBoundary(call, fact.sql, walk) === undefined)
    add(getStatement(call, fact.sql, walk), followReceiver(call, frame, engine));
}

/**
 * Adds what is only known to take what carries the client of a transaction: it is called without that, or else with it, or outside of
 * every transaction.
 */
export function addByCarrier(dropped: OperationFact['dropped'], call: CallNode, state: State, walk: Walk): void {
  const member = getMemberName(getCalleeExpression(call)) ?? 'query';
  const fact: OperationFact = {
    kind: 'operation',
    operation: 'raw',
    traits: [],
    library: BY_CARRIER,
    member,
    handling: getHandling(call),
    client: ABSENT,
    isMisplaced: false,
    ...(dropped === undefined ? { isUnseen: true } : { dropped }),
    path: [{ call, into: undefined }],
    ended: [],
  };
  collect([fact], state, walk);
}

/** What the statement in an argument does, as far as its text shows. */
function getStatement(call: CallNode, which: number | 'last', { engine, frame }: Walk): OperationKind {
  const given = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  const statement = given !== undefined && ts.isTaggedTemplateExpression(given) ? given.template : given;
  const text = statement === undefined ? undefined : getLeadingText(statement);
  if (text !== undefined || statement === undefined) return getStatementKind(text ?? '');
  const value = [[], ['text']].map((path) => engine.evaluate(statement, frame, path)).find(({ kind }) => kind === 'literal');
  return getStatementKind(value?.kind === 'literal' ? String(value.value) : '');
}

/** Whether the application that a call is part of makes the transactions of a library ambient: it mentions what does so. */
export function isAmbient({ ambientBy = [] }: Library, call: ts.Node, engine: Engine): boolean {
  return ambientBy.some((word) => isMentioned(word, call.getSourceFile(), engine));
}

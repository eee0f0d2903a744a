import type { EmitDoing } from '../../../knowledge/library.ts';
import type { Run } from '../../engine.ts';
import { type CallNode, getArgument, getArguments } from '../../program/syntax.ts';
import type { Match } from '../../recognition/catalogue.ts';
import { getClasses, getNames } from '../../values/names.ts';
import { UNKNOWN } from '../../values/values.ts';
import { getCollected } from './aggregates.ts';
import { addEffect } from '../effects.ts';
import type { Handling } from '../facts.ts';
import { getHandedTransaction } from './handed-transactions.ts';
import { getHandling } from '../handling.ts';
import { getEmitter, getListeners, type Listener } from './listeners.ts';
import type { State } from '../state.ts';
import { takeOver, type Walk } from '../walk.ts';

/** Raises an event: its listeners run where it is raised, whether or not anybody waits for them. */
export function visitEmit({ emits }: EmitDoing, { library, member }: Match, call: CallNode, state: State, walk: Walk): State {
  if (emits.isCall !== true) addEffect({ effect: 'event', access: 'write', library, member }, call, state, walk);
  const handling = emits.awaits === true ? getHandling(call) : 'detached';
  return getHeard(emits, call, walk).reduce(
    (current, { listener, event, given }) =>
      runListener(listener, emits.isCall === true ? undefined : event, given, call, handling, current, walk),
    state,
  );
}

/** Runs one listener of an event. */
export function runListener(
  listener: Listener,
  event: string | undefined,
  given: Run['argument'],
  call: CallNode,
  handling: Handling,
  state: State,
  walk: Walk,
): State {
  const outcome = walk.engine.runFunction(listener.value, given, 'full', 'event');
  return takeOver(outcome, call, [{ call, into: listener.value.node, event }], handling, state, walk);
}

interface Heard {
  readonly listener: Listener;
  readonly event: string;
  readonly given: Run['argument'];
}

/** The listeners that hear what a call raises. */
function getHeard({ by, channel }: EmitDoing['emits'], call: CallNode, walk: Walk): readonly Heard[] {
  const { engine, frame } = walk;
  // Who is handed the transaction is looked at by itself, whoever raises the event.
  const listeners = getListeners(channel, engine).filter(({ value }) => getHandedTransaction(value.node, engine) === undefined);
  if (listeners.length === 0) return [];
  if ('name' in by) {
    const argument = getArgument(call, by.name);
    const names = argument === undefined ? [] : getNames(argument, frame, engine);
    const emitter = getEmitter(call, walk);
    const given = getPayload(call, getArguments(call).findIndex((other) => other === argument) + 1, walk);
    return names.flatMap((event) =>
      listeners.filter((listener) => hears(listener, event, emitter)).map((listener) => ({ listener, event, given })),
    );
  }
  const argument = 'class' in by ? getArgument(call, by.class) : undefined;
  const classes =
    'collectedBy' in by ? getCollected(call, by.collectedBy, engine) : argument === undefined ? [] : getClasses(argument, frame, engine);
  const given: Run['argument'] = (index, path) =>
    index === 0 && argument !== undefined && classes.length === 1 ? engine.evaluate(argument, frame, path) : UNKNOWN;
  return classes.flatMap((type) =>
    listeners
      .filter((listener) => listener.classes.includes(type))
      .map((listener) => ({ listener, event: type.name?.text ?? 'event', given })),
  );
}

/** What a listener is given: the arguments behind the name. */
export function getPayload(call: CallNode, from: number, { engine, frame }: Walk): Run['argument'] {
  return (index, path) => {
    const argument = getArgument(call, from + index);
    return argument === undefined ? UNKNOWN : engine.evaluate(argument, frame, path);
  };
}

/** Whether a listener hears an event: `order.*` hears one segment more, `order.**` any number. */
function hears({ names, emitter }: Listener, event: string, raisedBy: string | undefined): boolean {
  if (raisedBy !== undefined && emitter !== undefined && emitter !== raisedBy) return false;
  return names === undefined || names.some((name) => name === event || (name.includes('*') && fits(name.split('.'), event.split('.'))));
}

function fits([first, ...rest]: readonly string[], segments: readonly string[]): boolean {
  if (first === undefined) return segments.length === 0;
  if (first === '**') return segments.some((_, index) => fits(rest, segments.slice(index))) || fits(rest, []);
  return segments.length > 0 && (first === '*' || first === segments[0]) && fits(rest, segments.slice(1));
}

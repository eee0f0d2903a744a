import type ts from 'typescript';
import type { TransactionDoing } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { type Body, type CallNode, getArgument } from '../../program/syntax.ts';
import { takesIsolation } from '../../recognition/ports.ts';
import { getFunctions } from '../../values/values.ts';
import { getDropped, takesCarrier } from './carriers.ts';
import { returnsPromise } from '../handling.ts';
import { addByCarrier } from '../operations.ts';
import type { State } from '../state.ts';
import type { Target } from '../targets.ts';
import type { Walk } from '../walk.ts';

/**
 * A call that takes what carries the client of a transaction and is not given it, where what it runs can't be seen or opens a
 * transaction of its own then.
 */
export function visitDropped(
  call: CallNode,
  declarations: readonly ts.Declaration[],
  targets: readonly Target[],
  state: State,
  walk: Walk,
): void {
  const { engine, frame } = walk;
  if (engine.isProbing()) return;
  const carriers = engine.carriers();
  const mayDrop = carriers.length > 0 && (targets.length === 0 || targets.some(({ body }) => handsOn(body, engine)));
  const dropped = mayDrop
    ? getDropped(call, declarations, (argument, path) => engine.evaluate(argument, frame, path), carriers, engine)
    : undefined;
  if (dropped !== undefined) addByCarrier(dropped, call, state, walk);
  else if (targets.length === 0 && asksUnseen(call, declarations, engine)) addByCarrier(undefined, call, state, walk);
}

/** Whether nothing shows what a call runs, while what it takes says that it is part of a transaction where there is one. */
function asksUnseen(call: CallNode, declarations: readonly ts.Declaration[], engine: Engine): boolean {
  const isTaker = takesIsolation(declarations, engine) || takesCarrier(call, declarations, engine.carriers(), engine);
  return isTaker && returnsPromise(call, engine);
}

/** Whether a method is run in a transaction of its own unless it is handed the client of one. */
function handsOn(body: Body, engine: Engine): boolean {
  const boundary = engine.boundaryOf(body);
  return boundary !== undefined && boundary !== 'leaves' && boundary.transaction.carrier !== undefined;
}

/** Whether one of the functions that a call may run is seen to run the callback in a transaction. */
export function enclosesCallback(
  targets: readonly Target[],
  { transaction }: TransactionDoing,
  call: CallNode,
  { engine, frame }: Walk,
): boolean {
  const argument = getArgument(call, transaction.callback);
  const [callback] = argument === undefined ? [] : getFunctions(engine.evaluate(argument, frame, []));
  if (callback === undefined) return false;
  return targets.some(({ body, value, closure }) => {
    const run = (): unknown => engine.runCallee(call, body, value ?? closure, frame, 'scan');
    return engine.encloses(callback.node, run) !== undefined;
  });
}

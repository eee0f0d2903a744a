import type { Engine } from '../engine.ts';
import { getTargetBodies } from '../flow/targets.ts';
import type { Body, CallNode } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import type { Placed, Scope } from './values/scopes.ts';

const known = new WeakMap<Engine, WeakMap<CallNode, readonly Body[]>>();
const MAX_DEPTH = 7;

/** The project's own functions that a call may run, whatever they are given. */
export function getCallees(call: CallNode, engine: Engine): readonly Body[] {
  let ofEngine = known.get(engine);
  if (ofEngine === undefined) known.set(engine, (ofEngine = new WeakMap()));
  let found = ofEngine.get(call);
  if (found === undefined) {
    // Whatever asks for it on the way gets nothing: a call that decides what it calls itself.
    ofEngine.set(call, []);
    const { match, declarations } = identify(call, engine);
    found = match === undefined ? getTargetBodies(call, declarations, engine) : [];
    ofEngine.set(call, found);
  }
  return found;
}

/** The scope of a function that a call runs; undefined where it runs in circles or too deep. */
export function enter(call: CallNode, body: Body, caller: Scope, handed?: Placed): Scope | undefined {
  let depth = 0;
  for (let current: Scope | undefined = caller; current !== undefined; current = current.caller) {
    if (current.body === body || ++depth > MAX_DEPTH) return undefined;
  }
  return { body, call, caller, ...(handed === undefined ? {} : { handed }) };
}

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

/** Scopes by their callers: what a call runs there is one scope, whoever asks. */
const entered = new WeakMap<Scope, Map<CallNode, Map<Body, Scope | undefined>>>();

/** The scope of a function that a call runs; undefined where it runs in circles or too deep. */
export function enter(call: CallNode, body: Body, caller: Scope, handed?: Placed): Scope | undefined {
  if (handed !== undefined) return isTooDeep(body, caller) ? undefined : { body, call, caller, handed };
  const ofCaller = entered.get(caller) ?? new Map<CallNode, Map<Body, Scope | undefined>>();
  entered.set(caller, ofCaller);
  const ofCall = ofCaller.get(call) ?? new Map<Body, Scope | undefined>();
  ofCaller.set(call, ofCall);
  if (!ofCall.has(body)) ofCall.set(body, isTooDeep(body, caller) ? undefined : { body, call, caller });
  return ofCall.get(body);
}

function isTooDeep(body: Body, caller: Scope): boolean {
  let depth = 0;
  for (let current: Scope | undefined = caller; current !== undefined; current = current.caller)
    if (current.body === body || ++depth > MAX_DEPTH) return true;
  return false;
}

import ts from 'typescript';
import type { EffectDoing } from '../../knowledge/library.ts';
import { type CallNode, getArgument, getMemberName } from '../program/syntax.ts';
import { type Frame, getKey } from '../values/values.ts';
import type { Engine } from '../engine.ts';
import type { EffectFact } from './facts.ts';
import { getHandling, returnsPromise } from './handling.ts';
import type { State } from './state.ts';
import { collect, type Walk } from './walk.ts';

/** What an effect reaches. */
type Reach = Pick<EffectFact, 'effect' | 'access' | 'library' | 'member'>;

/** Adds the effect of a library call. */
export function addEffect(reach: Reach, call: CallNode, state: State, walk: Walk): void {
  const waits = returnsPromise(call, walk.engine) || /Sync$/.test(reach.member);
  const handling = waits && (getHandling(call) === 'awaited' || /Sync$/.test(reach.member)) ? 'awaited' : 'detached';
  collect([{ kind: 'effect', ...reach, handling, path: [{ call, into: undefined }], ended: [] }], state, walk);
}

/** Whether an effect changes anything outside; an option of the call may say so. */
export function getAccess(fact: EffectDoing, call: CallNode, { engine, frame }: Walk): 'read' | 'write' {
  const { access = 'write' } = fact;
  if (typeof access === 'string') return access;
  const options = getArgument(call, access.argument);
  const method = options === undefined ? undefined : engine.evaluate(options, frame, [access.property]);
  if (method === undefined || method.kind === 'absent') return access.absent;
  return method.kind === 'literal' && /^(get|head|options)$/i.test(String(method.value)) ? 'read' : 'write';
}

/** `boss.send(name, data, { db })`: the job is written through the transaction's own client, so it commits with it. */
export function joinsTransaction(fact: EffectDoing, call: CallNode, { open }: State, { engine, frame }: Walk): boolean {
  if (fact.joinsBy === undefined) return false;
  const options = getArgument(call, fact.joinsBy.argument);
  if (options === undefined || engine.evaluate(options, frame, [fact.joinsBy.property]).kind === 'absent') return false;
  return (
    !ts.isObjectLiteralExpression(options) ||
    options.properties.some((member) => member.name?.getText() === fact.joinsBy?.property && mayMentionClient(member, frame, open, engine))
  );
}

/** Whether code mentions the transaction's client, or something handed in that may be it. */
function mayMentionClient(node: ts.Node, frame: Frame, open: State['open'], engine: Engine): boolean {
  if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
    const value = engine.evaluate(node, frame, []);
    const isHandedIn = value.kind === 'place' && ts.isParameter(value.root);
    if (value.kind === 'client' || isHandedIn || open.some(({ token }) => token === getKey(value))) return true;
    if (value.kind === 'object' && value.node !== node.parent && mayMentionClient(value.node, value.frame, open, engine)) return true;
  }
  return ts.forEachChild(node, (child) => mayMentionClient(child, frame, open, engine)) ?? false;
}

/** Whether what a lazy call returned is used in a way that makes it run. */
export function isConsumed(call: CallNode, members: readonly string[]): boolean {
  const { parent } = call;
  if (ts.isAwaitExpression(parent)) return true;
  if (ts.isPropertyAccessExpression(parent))
    return members.includes(parent.name.text) || (ts.isCallExpression(parent.parent) && isConsumed(parent.parent, members));
  // `lastValueFrom(from(work()).pipe(…))`
  return ts.isCallExpression(parent) && (members.includes(getMemberName(parent.expression) ?? '') || isConsumed(parent, members));
}

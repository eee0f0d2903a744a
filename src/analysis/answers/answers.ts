import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { type FunctionNode, getDisplayName, isFunctionNode } from '../program/syntax.ts';
import { getId, type Path } from '../values/values.ts';
import { type Amount, settle } from '../reads/amount.ts';
import { substitute } from '../reads/amounts.ts';
import { getCallers } from '../reads/callers.ts';
import { createFinder } from '../reads/finding.ts';
import { type Handler, isWriter } from './handler.ts';
import { getHandler } from './handlers.ts';
import { getFunctionAround, getTravel, type Spot } from './journeys.ts';
import { isOfGroups } from './groups.ts';
import { isCapped } from '../reads/quotas.ts';
import { getParts } from '../reads/parts.ts';
import { getReads, type Read } from '../reads/reads.ts';

/** A read without a limit whose rows a handler sends to clients. */
export interface Answer {
  readonly read: Read;
  /** The function that answers, and what is known of it. */
  readonly handler: Handler | undefined;
  readonly name: string;
  /** The calls from the handler to the read. */
  readonly path: readonly Step[];
}

interface Reached {
  readonly spot: Spot;
  readonly amount: Amount;
  readonly path: readonly Step[];
}

const MAX_WAYS = 300;
const MAX_DEPTH = 9;

/** The reads whose rows handlers answer with, though nothing limits them, and which a file is to speak of. */
export const getAnswers = createFinder(
  (read: Read, engine: Engine): readonly Answer[] => {
    const answer = findAnswer(read, engine);
    return answer === undefined || isScheduled(answer) || isCapped(read.call, engine) ? [] : [answer];
  },
  (file, engine) => [...getReads(file, engine), ...getParts(file, engine)],
);

/** A route that a clock calls answers nobody. */
function isScheduled({ path: [first] }: Answer): boolean {
  return first !== undefined && /[/\\]crons?[/\\]/.test(first.call.getSourceFile().fileName);
}

const known = new WeakMap<Read, { readonly answer: Answer | undefined }>();

/** The handler that sends the rows of a read to clients, where as many as the read asks for are without a limit. */
export function findAnswer(read: Read, engine: Engine): Answer | undefined {
  const found = known.get(read) ?? { answer: follow(read, engine) };
  known.set(read, found);
  return found.answer;
}

function follow(read: Read, engine: Engine): Answer | undefined {
  const travel = getTravel(engine);
  if (read.amount === 'limited') return undefined;
  const last: Step = { call: read.call, into: undefined };
  const places = read.part?.places ?? [read.end];
  let ways: readonly Reached[] = places.map((node) => ({ spot: { node, path: read.path }, amount: read.amount, path: [last] }));
  const seen = new Set<string>();
  let count = 0;
  for (let depth = 0; depth < MAX_DEPTH && ways.length > 0; depth++) {
    const next: Reached[] = [];
    for (const way of ways) {
      if (++count > MAX_WAYS) return undefined;
      for (const stop of travel.follow(way.spot)) {
        if (stop.kind === 'answered') {
          const body = getFunctionAround(way.spot.node);
          const answer = body !== undefined && settle(way.amount, engine) === 'none' ? toAnswer(read, body, way.path, engine) : undefined;
          if (answer !== undefined && !(answer.handler !== undefined && isWriter(answer.handler)) && !isNamed(answer, engine))
            return answer;
          continue;
        }
        const handler = getHandler(stop.body, engine);
        if (handler !== undefined) {
          const answer = { ...toAnswer(read, stop.body, way.path, engine), handler };
          if (!isWriter(handler) && settle(way.amount, engine) === 'none' && !isNamed(answer, engine)) return answer;
          continue;
        }
        next.push(...getWaysUp(stop.body, stop.path, way, seen, engine));
      }
    }
    ways = next;
  }
  return undefined;
}

/** Whether a list that the handler has bounds the rows. */
function isNamed({ read, path }: Answer, engine: Engine): boolean {
  return read.lists.some((list) => !isOfGroups(list, path, engine));
}

/** The calls of a function that returns rows, with what they ask for. */
function getWaysUp(body: FunctionNode, path: Path, way: Reached, seen: Set<string>, engine: Engine): readonly Reached[] {
  return getCallers(body, engine).flatMap((call) => {
    const amount = substitute(way.amount, body, call, engine);
    const key = `${getId(call)} ${path.join('.')} ${getId(body)}`;
    if (amount === 'limited' || seen.has(key)) return [];
    seen.add(key);
    return [{ spot: { node: call, path }, amount, path: [{ call, into: body }, ...way.path] }];
  });
}

function toAnswer(read: Read, body: FunctionNode, path: readonly Step[], engine: Engine): Answer {
  const handler = getHandler(body, engine);
  return { read, handler, name: getHandlerName(body, handler), path };
}

/** The name of a handler; of one that has none, that of what it is a part of: `list` of `list: procedure.query(() => …)`. */
function getHandlerName(body: FunctionNode, handler: Handler | undefined): string {
  const call = handler?.isPart === true ? handler.registration?.call : undefined;
  const own = getDisplayName(body);
  if (call === undefined && own !== 'anonymous function') return own;
  for (let node: ts.Node = call?.parent ?? body.parent; !ts.isSourceFile(node); node = node.parent) {
    const isNamed = isFunctionNode(node) || ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    const { name } = node as { name?: ts.Node };
    if (isNamed && name !== undefined && ts.isIdentifier(name)) return isFunctionNode(node) ? getDisplayName(node) : name.text;
  }
  return 'a handler';
}

import ts from 'typescript';
import { getCallers } from '../reads/callers.ts';
import { findAnswer } from '../answers/answers.ts';
import { createFinder } from '../reads/finding.ts';
import type { Read } from '../reads/reads.ts';
import type { Limit } from '../reads/limits.ts';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { isFunctionNode } from '../program/syntax.ts';
import { getId } from '../values/values.ts';
import { type Asked, getAsked, getAskedOfArgument } from './asked.ts';
import { getInputOfParameter } from '../answers/inputs.ts';
import { isUnbounded } from './schemas.ts';
import { isSentTo } from './ways.ts';

/** A read of as many rows as a client asks for. */
export interface UncappedRead {
  readonly read: Read;
  /** What the client sends, as the code names it: `request.query.limit`. */
  readonly input: string;
  /** The calls from where the client's number is taken to the read. */
  readonly path: readonly Step[];
}

interface Way {
  readonly asked: Asked;
  readonly path: readonly Step[];
}

const MAX_WAYS = 200;
const MAX_STEPS = 9;

/** The reads that a client may make as large as it likes, and which a file is to speak of. */
export const getUncappedReads = createFinder((read: Read, engine: Engine): readonly UncappedRead[] => {
  const uncapped = read.limits.length === 0 ? undefined : findUncapped(read, engine);
  // A page that clients may leave out is a matter of its own.
  return uncapped === undefined || findAnswer(read, engine) !== undefined ? [] : [uncapped];
});

function findUncapped(read: Read, engine: Engine): UncappedRead | undefined {
  const last: Step = { call: read.call, into: undefined };
  const ways: Way[] = getAskedByAll(read.limits, engine).map((asked) => ({ asked, path: [last] }));
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined && seen.size < MAX_WAYS; way = ways.shift()) {
    const { asked, path } = way;
    const name = getName(asked);
    const place = asked.kind === 'sent' ? asked.node : asked.parameter;
    const key = `${getId(place)} ${asked.kind === 'sent' ? '' : asked.path.join('.')}`;
    if (seen.has(key) || path.length > MAX_STEPS) continue;
    seen.add(key);
    const input = asked.kind === 'sent' ? asked.input : getInputOfParameter(asked.parameter, asked.path, engine);
    if (input !== undefined) {
      const node = asked.kind === 'sent' ? asked.node : asked.parameter.name;
      if (isUnbounded(input, engine) && (input.isChecked || isSentTo(node, engine))) return { read, input: name, path };
    } else if (asked.kind === 'given') ways.push(...getWaysUp(asked, path, engine));
  }
  return undefined;
}

/** What a read asks for: where one of several limits is bounded, the read is. */
function getAskedByAll(limits: readonly Limit[], engine: Engine): readonly Asked[] {
  return limits.flatMap(({ expression, path, through }) => {
    let asked = getAsked(expression, path, engine);
    for (const { body, call } of through)
      asked = asked.flatMap((one) => (one.kind === 'given' && one.parameter.parent === body ? getAskedOfArgument(one, call, engine) : one));
    return asked;
  });
}

function getWaysUp(asked: Extract<Asked, { kind: 'given' }>, path: readonly Step[], engine: Engine): readonly Way[] {
  const body = asked.parameter.parent;
  if (!isFunctionNode(body)) return [];
  return getCallers(body, engine).flatMap((call) =>
    getAskedOfArgument(asked, call, engine).map((next) => ({ asked: next, path: [{ call, into: body }, ...path] })),
  );
}

function getName(asked: Asked): string {
  if (asked.kind === 'sent') return [asked.node.getText().replaceAll(/\s+/g, ' '), ...asked.input.path].join('.');
  const { name } = asked.parameter;
  return [...(ts.isIdentifier(name) ? [name.text] : []), ...asked.path].join('.');
}

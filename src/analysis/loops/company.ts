import type ts from 'typescript';
import type { CallFact, Step } from '../flow/facts.ts';
import { isWithin } from '../program/syntax.ts';
import type { Loop } from './loops.ts';

/** What the calls of a body do beside a query: work of another machine for one element, which a batch of queries would not shorten. */
export interface Company {
  /** Whether a call runs a helper that also sends or stores something, or fetches what it writes: its books are kept beside that. */
  readonly isKept: (call: ts.Node, fact: CallFact) => boolean;
  /** Whether something is asked of another machine earlier in the same round. */
  readonly isAfter: (call: ts.Node, loop: Loop) => boolean;
}

const REMOTE: readonly string[] = ['email', 'sms', 'push', 'http', 'storage', 'llm', 'payment', 'queue'];

/** The remote work that a body's calls reach. */
export function getCompany(reached: readonly { readonly fact: CallFact; readonly path: readonly Step[] }[]): Company {
  const kept = new Set<ts.Node>();
  const fetched = new Set<ts.Node>();
  const asked = new Set<ts.Node>();
  for (const { fact, path } of reached) {
    const [step] = path;
    if (step === undefined || fact.kind !== 'effect' || fact.handling !== 'awaited' || !REMOTE.includes(fact.effect)) continue;
    const isSent = fact.access === 'write';
    if (step.into !== undefined) (isSent ? kept : fetched).add(step.call);
    if (isSent || fact.effect !== 'queue') asked.add(step.call);
  }
  return {
    isKept: (call, fact) => kept.has(call) || (fetched.has(call) && isWrite(fact)),
    isAfter: (call, { repeated }) => [...asked].some((other) => other.pos < call.pos && other !== call && isWithin(other, repeated)),
  };
}

function isWrite(fact: CallFact): boolean {
  return fact.kind === 'effect' ? fact.access === 'write' : !/^(read|count)/.test(fact.operation);
}

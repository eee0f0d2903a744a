import type ts from 'typescript';
import type { Hold } from './holds.ts';

/** What a function holds at a point: transactions that may be open, connections that may be drawn. */
export interface Held {
  /** With the place where control left the straight way, if it did. */
  readonly open: ReadonlyMap<Hold, ts.Node | undefined>;
  /** Those that have ended on every way here. */
  readonly closed: ReadonlySet<Hold>;
}

export const NOTHING_HELD: Held = { open: new Map(), closed: new Set() };

/** After a hold began. */
export function hold(held: Held, added: Hold): Held {
  return { open: new Map([...held.open, [added, undefined]]), closed: new Set([...held.closed].filter((one) => one !== added)) };
}

/** After holds ended. */
export function letGo(held: Held, ended: readonly Hold[]): Held {
  if (ended.length === 0) return held;
  return { open: new Map([...held.open].filter(([one]) => !ended.includes(one))), closed: new Set([...held.closed, ...ended]) };
}

/** Where a way is not taken while these are held. */
export function without(held: Held, excluded: readonly Hold[]): Held {
  return excluded.length === 0 ? held : { ...held, open: new Map([...held.open].filter(([one]) => !excluded.includes(one))) };
}

/** Where control leaves the straight way. */
export function leaveAt(held: Held, place: ts.Node): Held {
  return { ...held, open: new Map([...held.open].map(([one, before]) => [one, before ?? place])) };
}

/** What holds after either of two ways. */
export function joinHeld(left: Held | undefined, right: Held | undefined): Held | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const open = new Map(left.open);
  for (const [one, place] of right.open) open.set(one, open.get(one) ?? place);
  return { open, closed: new Set([...left.closed].filter((one) => right.closed.has(one))) };
}

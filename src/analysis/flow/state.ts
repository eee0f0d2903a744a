import { ALL, type Transaction } from './facts.ts';

/** Which transactions are open at a point of a body. */
export interface State {
  /** Begun here and still open. */
  readonly open: readonly Transaction[];
  /** Tokens of all that may have been begun here. */
  readonly begun: readonly string[];
  /** Tokens of transactions begun elsewhere that may have ended: an effect after a commit is right, so one way is enough. */
  readonly ended: readonly string[];
  /** Control does not get here. */
  readonly dead: boolean;
}

/** Where a body starts. */
export const START: State = { open: [], begun: [], ended: [], dead: false };

/** After a transaction was begun. */
export function begin(state: State, transaction: Transaction): State {
  const { token } = transaction;
  return {
    ...state,
    open: [...state.open.filter((open) => open.token !== token), transaction],
    begun: [...new Set([...state.begun, token])],
  };
}

/** After a commit or rollback. Where it can't be told which transaction is meant, those begun here count as ended. */
export function end(state: State, token: string): State {
  if (state.open.some((open) => open.token === token)) return { ...state, open: state.open.filter((open) => open.token !== token) };
  if (state.begun.length > 0) return state.begun.includes(token) ? state : { ...state, open: [] };
  return { ...state, ended: token === ALL ? [ALL] : [...new Set([...state.ended, token])] };
}

/**
 * What holds after either of two ways. A transaction that one way began and the other never had stays open: what follows runs inside it
 * then, or inside the one that made a new one needless. One that either way has ended is ended.
 */
export function join(left: State, right: State): State {
  if (left.dead !== right.dead) return left.dead ? right : left;
  const stays = ({ token }: Transaction, other: State): boolean =>
    other.open.some((open) => open.token === token) || !other.begun.includes(token);
  return {
    open: [
      ...left.open.filter((open) => stays(open, right)),
      ...right.open.filter((open) => stays(open, left) && !left.open.some(({ token }) => token === open.token)),
    ],
    begun: [...new Set([...left.begun, ...right.begun])],
    ended: [...new Set([...left.ended, ...right.ended])],
    dead: left.dead,
  };
}

/** What holds where control may have come early from either of two points. */
export function joinEarly(before: State, after: State): State {
  return join({ ...before, dead: false }, { ...after, dead: false });
}

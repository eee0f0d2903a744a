import ts from 'typescript';
import type { EffectKind, Hooks, Library, OperationKind, OperationTrait } from '../../knowledge/library.ts';
import type { Body, CallNode } from '../program/syntax.ts';
import type { Carrier } from './clients/carriers.ts';
import type { Frame, FunctionValue, Value } from '../values/values.ts';

/** How a call's promise is dealt with: waited for, or left to itself. */
export type Handling = 'awaited' | 'detached';

/** One call on the way from a body to a fact. */
export interface Step {
  readonly call: ts.Node;
  /** The body that runs; undefined for the library call at the end. */
  readonly into: Body | undefined;
  /** The function value that is called, where the callee had to be evaluated to find it. */
  readonly passed?: FunctionValue | undefined;
  /** The parameter it came by, where a caller handed it in. */
  readonly by?: ts.ParameterDeclaration | undefined;
  /** How many implementations the call may run, where it is one of several. */
  readonly implementations?: number | undefined;
  /** The event that is raised, where the body is a listener of it. */
  readonly event?: string | undefined;
}

/** What a write must have changed for its hook to do something. */
export interface Change {
  /** The write that runs the hook. */
  readonly call: CallNode;
  /** One of these columns. */
  readonly columns: readonly string[];
  /** What the row may be. */
  readonly models: readonly ts.Node[];
  readonly hooks: Hooks;
}

/** Whether which class an object is of decides what runs on the way: one of several implementations of a method. */
export function isByClass(path: readonly Step[]): boolean {
  return path.some(({ into, implementations = 1 }) => implementations > 1 && into !== undefined && isOfClass(into));
}

function isOfClass({ parent }: Body): boolean {
  return parent !== undefined && (ts.isClassLike(parent) || ts.isPropertyDeclaration(parent));
}

/** Whether an event stands on the way. */
export function isByEvent(path: readonly Step[]): boolean {
  return path.some(({ event }) => event !== undefined);
}

/** What every fact that a call brings has. */
interface Reached {
  /** The member of the library that is called; for a contract the function that carries it. */
  readonly member: string;
  readonly handling: Handling;
  /** It stands in a `catch`: what happens when something fails, not what happens every day. */
  readonly isFallback?: boolean;
  /** The chain of calls that shows it; its last step is the effect itself. */
  readonly path: readonly Step[];
  /** A hook reaches it only where the write has changed one of some columns. */
  readonly changes?: readonly Change[];
  /** Transactions begun elsewhere that have ended before it; `'*'` for all of them. */
  readonly ended: readonly string[];
}

/** An effect that running a body reaches. */
export interface EffectFact extends Reached {
  readonly kind: 'effect';
  readonly effect: EffectKind;
  readonly access: 'read' | 'write';
  /** The library that is called; none for a contract. */
  readonly library: Library | undefined;
}

/** An operation that running a body reaches. */
export interface OperationFact extends Reached {
  readonly kind: 'operation';
  /** What it does to rows; `'transaction'` opens one. */
  readonly operation: OperationKind | 'transaction';
  readonly traits: readonly OperationTrait[];
  readonly library: Library;
  /** What it runs on, followed to where that came from; absent where an option should have named it. */
  readonly client: Value;
  /** Where no client is named: what its model belongs to. */
  readonly home?: Value | undefined;
  /** An option names a transaction where the library does not look for it. */
  readonly isMisplaced: boolean;
  /** The argument that should have carried the transaction's client, where nothing else is known of what is called. */
  readonly dropped?: { readonly carrier: Carrier; readonly index: number };
  /** Nothing is known of what is called but that it takes part in transactions: it asks the database for something. */
  readonly isUnseen?: boolean;
}

/** A value put into a list, to be used by whoever reads the list. */
export interface StoreFact {
  readonly kind: 'store';
  /** Key of the list. */
  readonly list: string;
  readonly value: Value;
  /** The parameter it came by. */
  readonly by: ts.ParameterDeclaration | undefined;
}

/** What a call may reach at the end of its path. */
export type CallFact = EffectFact | OperationFact;

/** What running a body may do. */
export type Fact = CallFact | StoreFact;

/** A transaction that is open while code runs. */
export interface Transaction {
  readonly token: string;
  /** The call, decorator or statement that opens it. */
  readonly opener: ts.Node;
  readonly library: Library | undefined;
  /** The library may run the callback again. */
  readonly retried: boolean;
  /** What it was opened on, followed to where that came from, and the frame that opened it; unknown of decorators. */
  readonly client?: Value;
  readonly frame?: Frame;
  /** Whatever runs inside it is part of it, on whichever client. */
  readonly isAmbient?: boolean;
  /** How it hands its client to the method that it stands around. */
  readonly carrier?: Carrier | undefined;
  /** The middleware that opens it around the handlers behind it, and what it opens there, where that can be seen. */
  readonly middleware?: string;
  readonly opened?: Transaction | undefined;
}

/** An effect or operation inside a transaction. */
export interface Finding<Kind extends CallFact = CallFact> {
  readonly fact: Kind;
  readonly transaction: Transaction;
  /** The transactions around that one which are open too. */
  readonly around: readonly Transaction[];
  /** The calls from the one that stands inside the transaction to the end. */
  readonly path: readonly Step[];
  /** Where functions that were handed in were named: the place to report when the first call is in another file. */
  readonly references: readonly ts.Node[];
}

/** What is known of a body after one evaluation. */
export interface Outcome {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** The expressions it may return, with the frame to evaluate them in. */
  readonly returns: readonly { readonly expression: ts.Expression; readonly frame: Frame }[];
  /** Transactions that it began and left open. */
  readonly began: readonly Transaction[];
  /** Tokens of transactions that it ended without having begun them. */
  readonly ended: readonly string[];
}

export const NOTHING: Outcome = { facts: [], findings: [], returns: [], began: [], ended: [] };

/** Ends every transaction, whichever it is. */
export const ALL = '*';

/** Whether a call only asks the database. */
export function isRead(fact: CallFact): boolean {
  return fact.kind === 'operation' && /^(read|count)/.test(fact.operation);
}

/** Whether a transaction has ended before a fact. */
export function hasEnded(transaction: Transaction, ended: readonly string[]): boolean {
  return ended.includes(ALL) || ended.includes(transaction.token);
}

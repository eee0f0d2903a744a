import type ts from 'typescript';
import type { Handlers, Library } from '../../knowledge/library.ts';
import type { Body } from '../program/syntax.ts';

/** A function that answers requests. */
export interface Handler {
  readonly body: Body;
  readonly library: Library;
  /** What clients ask for, as far as it is written where the handler is registered: `/orders`. */
  readonly route?: string | undefined;
  /** Names of the decorators of its method and class. */
  readonly decorators: readonly string[];
  /** The name of what registers it: `get`, `Query`. */
  readonly verb?: string | undefined;
  /** The call that registers it, and the argument of it that does. */
  readonly registration?: { readonly call: ts.CallExpression; readonly argument: ts.Expression };
  /** Its own name is only that of its part in it: `resolve`. */
  readonly isPart?: boolean;
}

/** What a library says of handlers. */
export interface HandlerFacts {
  readonly library: Library;
  readonly handlers: Handlers;
}

/** Whether a handler is there to change something: what it answers with is beside the point. */
export function isWriter({ verb }: Handler): boolean {
  return verb !== undefined && /^(put|patch|del|delete|mutation|mutationField|mutationType)$/i.test(verb);
}

/**
 * The shape of everything this plugin knows about a library. A library file is a literal of this shape (`satisfies Library`);
 * `settings.database` takes the same shape, so whatever is known here a team can say of its own code. All of it is JSON.
 *
 * Names may be patterns: a string between slashes (`'/^(get|list)/'`) is a regular expression, every other string is exact.
 */

/** What one library's calls do, under a link to its documentation. */
export interface Library {
  /** The name people know it by, as messages write it: `'BullMQ'`. */
  readonly name: string;
  /** Page of the library's documentation that the facts were read from. */
  readonly docs: string;
  /** What people import: module names or patterns. An import of one whose types resolve to `any` is a blind spot. */
  readonly imports: readonly Name[];
  /** The command that brings the types back when an import resolves to `any`; default: installing the package. */
  readonly restoreTypes?: string;
  /** What its calls do. The first row that fits a call decides. */
  readonly calls: readonly CallFact[];
  /** What its decorators do to the method (or every method of the class) under them. */
  readonly decorators?: readonly DecoratorFact[];
  /** Where effects go that must not run before the commit; written into messages and pages. */
  readonly afterCommit?: string;
}

/** An exact name, or a regular expression between slashes. */
export type Name = string;

/** Where a call is declared. Absent fields are not asked for. */
export interface Identity {
  /**
   * Package that declares the member, as the checker finds it: the segment after the last `node_modules/`, `@types/a__b`
   * written `@a/b`; `'typescript'` for lib.*.d.ts, `'node'` for Node's own modules. Absent: the project's own code.
   */
  readonly package?: Name | readonly Name[];
  /**
   * The class, interface, type, namespace or function that encloses the declaration; `'(file)'` for a function of the module.
   * For `node` it is the module without `node:` (`'fs/promises'`) or the class (`'FileHandle'`).
   */
  readonly container?: Name | readonly Name[];
  /** Instead of package and container: the receiver's type has all of these members (generated clients). */
  readonly structure?: readonly string[];
  /** Instead of package and container: the call's own type carries this `Symbol.toStringTag` (`'PrismaPromise'`). */
  readonly tag?: string;
  /** Names of the members; `'()'` is a call of the value itself, `'new'` its construction. */
  readonly members: readonly Name[];
  /** The receiver must be this member of something: `executionPromise` of `trx.executionPromise.then(…)`. */
  readonly via?: readonly Name[];
  /** The receiver's type must have (or must not have) one of these names: buffered pipelines share declarations with clients. */
  readonly receiver?: { readonly is?: readonly Name[]; readonly isNot?: readonly Name[] };
}

/** One row of a library: which calls, and what they do. */
export type CallFact = Identity & Doing;

/** What a call does. One row states one thing. `begin` says which value stands for the transaction from then on. */
export type Doing =
  | EffectDoing
  | OperationDoing
  | TransactionDoing
  | { readonly begin: 'receiver' | 'result' }
  | { readonly end: 'commit' | 'rollback' }
  | { readonly sql: Argument }
  | { readonly afterCommit: Argument }
  | { readonly invokes: Argument; readonly when: 'now' | 'later' | 'detached' }
  | { readonly decidedBy: Argument }
  | { readonly derivesClient: 'receiver' | Argument }
  | { readonly local: true };

/** Reaches outside the database. */
export interface EffectDoing {
  readonly effect: EffectKind;
  /** `'read'` changes nothing outside, it only waits; an option tells by the method it names. Default `'write'`. */
  readonly access?: 'read' | 'write' | MethodOption;
  /** Nothing is sent until the returned value is consumed: awaited, or one of these members called on it. */
  readonly lazyUntil?: readonly Name[];
  /** Part of the transaction when this argument (or its property) carries the transaction's own client. */
  readonly joinsBy?: { readonly argument: Argument; readonly property: string };
}

/** Talks to a database. */
export interface OperationDoing {
  readonly operation: OperationKind;
  readonly traits?: readonly OperationTrait[];
  /** Where the client is: the receiver, or an argument (`sql.execute(trx)`). Default the receiver. */
  readonly client?: 'receiver' | Argument;
}

/** Runs a callback in a transaction. */
export interface TransactionDoing {
  readonly transaction: {
    /** The argument that is the callback; a call without a function there is another form (a batch array). */
    readonly callback: Argument;
    /** The callback's parameter that is the transaction's client, if it gets one. */
    readonly client?: number;
    /** The library runs the callback again when the transaction fails to serialise. */
    readonly retried?: boolean;
    /** Called without a function, it begins a transaction by hand and returns its client (`const trx = await knex.transaction()`). */
    readonly byHand?: boolean;
  };
}

/** An argument: its index, or `'last'`. */
export type Argument = number | 'last';

/** A property of an options argument that names the HTTP method; absent means `absent`. */
export interface MethodOption {
  readonly argument: Argument;
  readonly property: string;
  readonly absent: 'read' | 'write';
}

/** What a decorator does to the method under it. */
export interface DecoratorFact {
  readonly package?: Name | readonly Name[];
  readonly name: Name;
  /** The method runs in a transaction; in none of its own where its options name one of `leaves`. */
  readonly transaction: { readonly leaves?: readonly Name[] };
}

export const EFFECT_KINDS = [
  'http',
  'email',
  'sms',
  'push',
  'broker',
  'queue',
  'cache',
  'storage',
  'payment',
  'realtime',
  'search',
  'llm',
  'telemetry',
  'process',
  'file',
  'event',
] as const;

/** What an effect reaches. `event` is in-process and followed to its listeners. */
export type EffectKind = (typeof EFFECT_KINDS)[number];

export const OPERATION_KINDS = ['read-one', 'read-many', 'count', 'insert', 'update', 'delete', 'upsert', 'raw'] as const;

/** What an operation does to rows. */
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** What else is true of an operation (words of the design: limited, locked, conditional, atomic, lazy, unique). */
export type OperationTrait = 'limited' | 'locked' | 'conditional' | 'atomic' | 'lazy' | 'unique';

/**
 * The shape of everything this plugin knows about a library. A library file is a literal of this shape (`satisfies Library`);
 * `settings.database` takes the same shape, so whatever is known here a team can say of its own code. All of it is JSON.
 *
 * Names may be patterns: a string between slashes (`'/^(get|list)/'`) is a regular expression, every other string is exact.
 */

/** The kinds of database whose levels of isolation are known. */
export type Dialect = 'postgres' | 'mysql' | 'sqlite';

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
  /** Its types of what builds statements about tables: `knex.schema`. */
  readonly schemaBuilders?: readonly string[];
  /** What its decorators do to the method (or every method of the class) under them. */
  readonly decorators?: readonly DecoratorFact[];
  /** The calls of generated clients, which its types give away. */
  readonly stubs?: readonly StubFact[];
  /** Its interfaces to which a project adds members of its own (`declare module 'ioredis' { interface … }`), and what these do. */
  readonly added?: readonly AddedFact[];
  /** Its decorators that make a method, or a method of the class under them, hear what is raised or handed over in the process. */
  readonly listeners?: readonly ListenerFact[];
  /** Its decorators that put functions around a method (or every handler of the class) under them. */
  readonly wrappers?: readonly WrapperFact[];
  /** Where effects go that must not run before the commit; written into messages and pages. */
  readonly afterCommit?: string;
  /** The property of an options argument that names the transaction an operation is part of (`'transaction'`, `'session'`). */
  readonly transactionOption?: string;
  /** Words whose mention in the application makes every transaction ambient: operations join it on whichever client. */
  readonly ambientBy?: readonly string[];
  /** Words whose mention in the application says which kind of database it talks to. */
  readonly dialects?: Readonly<Partial<Record<Dialect, readonly string[]>>>;
  /** Words whose mention in the application says that there are replicas, which reads outside of transactions go to. */
  readonly replicasBy?: readonly string[];
  /** Names of the libraries below it, in whose transactions its operations can take part. */
  readonly runsOn?: readonly string[];
  /** How it shows that the database lives in the process itself, so that a query is no round trip. */
  readonly inProcess?: InProcess;
  /** The kinds of database that its transactions are of, where they are few. */
  readonly databases?: readonly string[];
  /** The codes with which it says that the database refused a transaction which another one had overtaken, as messages write them. */
  readonly refusedWith?: string;
  /** Types of its package that nothing but a transaction hands out: who is given one is part of a transaction. */
  readonly handsOut?: readonly Name[];
  /** Types that no transaction hands out: what runs on one of these is in none. */
  readonly outermost?: readonly Name[];
  /** It throws when a lock is asked for and no transaction is open. */
  readonly refusesLocks?: true;
  /** A transaction in which a query failed is rejected in the end, whether or not that failure was held back. */
  readonly rejectsHeldBack?: true;
  /** From the moment a transaction begins to end, its client refuses queries; without this they run on their own, at least until it has ended. */
  readonly refusesAfterEnd?: true;
  /** How this library says what is better, in a few words of code; written into messages and pages. */
  readonly remedies?: Remedies;
  /** Which rows its operations speak of, and what they write. */
  readonly rows?: Rows;
  /** The project's own code that operations run: hooks, listeners, subscribers, middleware. */
  readonly hooks?: Hooks;
  /** The project's own code that wraps the operations of a generated client. */
  readonly extensions?: Extensions;
  /** Tables that stay small (`'Country'`), or do so for each value of a column (`'Membership.userId'`). */
  readonly bounded?: readonly string[];
  /** Functions, methods and decorators by whose names nobody else gets in until they are done (`oneAtATime`). */
  readonly mutexes?: readonly string[];
  /** How a read of many rows is bounded. */
  readonly limits?: Limits;
  /** How rows are read together with those that belong to them. */
  readonly includes?: Includes;
  /** How a project declares what answers requests, beside the calls that `handles` and `route` speak of. */
  readonly handlers?: Handlers;
  /** Where handlers find what the client sent. */
  readonly requests?: Requests;
  /** How a project declares what runs without anybody asking: timers, workers of queues, scripts. */
  readonly jobs?: Jobs;
  /** How a schema or a decorator says how large a number may be. */
  readonly schemas?: Schemas;
}

/** How a read of many rows is bounded, and what bounds it by itself. */
export interface Limits {
  /** Properties of an argument of the read that say how many. */
  readonly options?: readonly string[];
  /** Calls on the query that say how many, and those that are given an argument with such properties. */
  readonly members?: readonly Name[];
  readonly optionMembers?: readonly Name[];
  /** Calls that make of many rows one, or one for each of few groups. */
  readonly groups?: readonly Name[];
  /** Reads that only add to rows which they are given. */
  readonly additions?: readonly Name[];
  /** Calls that hand rows out bit by bit. */
  readonly streams?: readonly Name[];
  /** How a condition names rows: properties, functions and calls that take a list of keys; functions and calls that compare with one. */
  readonly keys?: { readonly lists?: readonly Name[]; readonly equals?: readonly Name[] };
  /** Where the rows are in what a read gives, by its member: a property, or an index of a tuple. */
  readonly rows?: Readonly<Record<string, string>>;
}

/** How rows are read together with those that belong to them. */
export interface Includes {
  /** Properties of an options argument that name them: objects by name, lists of names or of objects. */
  readonly options?: readonly string[];
  /** What belongs to those in turn stands right there, and not in such a property again. */
  readonly isDirect?: true;
  /** Calls on the query that name them; joins name them behind the alias of what they belong to. */
  readonly members?: readonly Name[];
  readonly joins?: readonly Name[];
  /** Properties of an object in a list that name them, or the class of their rows. */
  readonly names?: readonly string[];
  /** Properties that bound how many. */
  readonly limits?: readonly string[];
  /** Types of fields that hold many, beside arrays. */
  readonly lists?: readonly Name[];
  /** Calls that declare that many rows of their argument belong to one of their receiver. */
  readonly declaredBy?: readonly Name[];
}

/** How a project declares what answers requests. */
export interface Handlers {
  /** Decorators of methods. */
  readonly decorators?: readonly { readonly package: Name | readonly Name[]; readonly name: Name }[];
  /** Decorators of methods that answer one field of a row, and run once for each row of an answer. */
  readonly fields?: readonly {
    readonly package: Name;
    readonly name: Name;
    /** The decorator of the parameter that is given the row. */
    readonly row: Name;
    /** The decorator of the class, which names the type of the rows. */
    readonly of: string;
    /** The decorators that name types of answers: `() => [Order]`. */
    readonly answers: readonly string[];
  }[];
  /** Files at a path whose exports of these names are handlers; `when`: only where the file mentions it. */
  readonly files?: readonly { readonly path: Name; readonly exports: readonly Name[]; readonly when?: string }[];
  /** Types of handlers, or of what only handlers are given. */
  readonly types?: readonly { readonly package: Name | readonly Name[]; readonly name: string }[];
  /** Names of object literals whose functions are handlers (`Query` of a map of resolvers). */
  readonly maps?: readonly string[];
  /** The type of what tells the functions of such maps where they are: under any other name they answer a field of a row. */
  readonly info?: { readonly package: Name; readonly name: string };
  /** Properties that are sent when they are assigned. */
  readonly bodies?: readonly {
    readonly package: Name | readonly Name[];
    readonly container?: Name | readonly Name[];
    readonly members: readonly string[];
  }[];
}

/** Where handlers find what the client sent. */
export interface Requests {
  /** Properties, functions and calls that give it; `checked`: it went through a schema, which its type shows. */
  readonly members?: readonly {
    readonly package: Name | readonly Name[];
    readonly container?: Name | readonly Name[];
    readonly members: readonly Name[];
    readonly checked?: true;
  }[];
  /** Decorators of parameters that are given it. */
  readonly decorators?: readonly { readonly package: Name | readonly Name[]; readonly name: Name }[];
  /** Parameters of its handlers that are given it, or a property of one. */
  readonly parameters?: readonly { readonly argument: number; readonly property?: string }[];
  /** Calls between the client and the handler that change nothing of a number but its type. */
  readonly pipes?: readonly Name[];
}

/** How a project declares what runs without anybody asking. */
export interface Jobs {
  /** Calls that are given it, as an argument or a property of one; `'new'` makes one of the container. */
  readonly calls?: readonly {
    readonly package: Name | readonly Name[];
    readonly container?: string;
    readonly members: readonly string[];
    readonly argument: Argument;
    readonly property?: string;
  }[];
  /** Decorators of methods. */
  readonly decorators?: readonly { readonly package: Name | readonly Name[]; readonly name: Name }[];
  /** Methods of classes that extend one. */
  readonly methods?: readonly { readonly package: Name | readonly Name[]; readonly class: string; readonly name: string }[];
  /** Paths of files that are run as they are. */
  readonly files?: readonly Name[];
}

/** How a schema or a decorator says how large a number may be. */
export interface Schemas {
  readonly package: Name | readonly Name[];
  /** Calls and decorators that say nothing of that. Whatever else there is may. */
  readonly plain: readonly Name[];
  /** Properties of their arguments that say it. */
  readonly options?: readonly string[];
  /** Calls that return what they were given, looked at. */
  readonly parse?: readonly Name[];
}

/** It always does; or the call at the end of the chain answers without a promise; or the application mentions one word and none of the others. */
export interface InProcess {
  readonly always?: true;
  readonly endings?: readonly Name[];
  readonly words?: readonly string[];
  readonly unless?: readonly string[];
}

/** One wording for each thing that rules advise; `undefined` where the library has no such thing. */
export interface Remedies {
  /**
   * One query for many rows: read by a list of keys, inserted as a list, changed or deleted by a list of keys; changed each in another way,
   * and saved, where that differs.
   */
  readonly batch?: {
    readonly read: string;
    readonly insert: string;
    readonly change: string;
    readonly changeEach?: string;
    readonly count?: string;
    readonly save?: string;
  };
  /** A bound on how many rows are read. */
  readonly limit?: string;
  /** A bound on how many rows come with each row of a page. */
  readonly include?: string;
  /** A read that hands out a large table bit by bit. */
  readonly stream?: string;
  /** A transaction around a few statements. */
  readonly transaction?: string;
  /** A read that keeps others from changing the row until the transaction ends. */
  readonly lock?: string;
  /** A change that the database computes from the stored value. */
  readonly increment?: string;
  /** A change that repeats in its condition what was looked at, and tells whether it found the row so. */
  readonly conditional?: string;
  /** One statement that inserts a row or changes the one there is. */
  readonly upsert?: string;
}

/** Where the calls of a library say which rows they speak of. */
export interface Rows {
  /** Where the table is named; the first place that a call shows counts. */
  readonly tables: readonly TablePlace[];
  /** Where calls take their condition and what they write: the first that fits counts. */
  readonly forms?: readonly RowForm[];
  /** Members of a chain that say so, one after the other. */
  readonly chain?: RowChain;
  /** Options that lock the rows which are read. */
  readonly lockOptions?: readonly string[];
  /** Options with which an insert gives way to a row that is there. */
  readonly conflictOptions?: readonly string[];
  /** Members that only prepare an object which a later call of another sends: `em.create(Order, data)`. */
  readonly makers?: readonly Name[];
  /** Members that write values into an object that was read: `repository.merge(order, data)`. */
  readonly assigners?: readonly { readonly members: readonly Name[]; readonly row: Argument | 'receiver'; readonly data: number }[];
  /** Nothing is sent before a flush, which writes whatever was changed. */
  readonly flushes?: readonly Name[];
  /** Properties of rows that say how many there are of each relation. */
  readonly counts?: readonly string[];
  /** What is put into an array of a row that was read is sent as such, and not the whole array. */
  readonly tracksChanges?: true;
  /** What stands in place of a column's new value to let the database add `$n` to it, or take it away. */
  readonly sums?: { readonly '+': string; readonly '-': string };
  /** How the schema in the code says that a key is unique. */
  readonly unique?: UniqueMarks;
}

/**
 * Where a call names its table: the member that its receiver is (`prisma.order`), the receiver itself (`Order.findOne`), the class
 * that types the receiver (`Repository<Order>`), the first argument (`em.find(Order, …)`, the others follow), or a row that is given.
 */
export type TablePlace = 'member' | 'receiver' | 'typed' | 'argument' | 'row';

/** Where a call takes its condition, the values it writes, or the row it writes. */
export interface RowForm {
  readonly members: readonly Name[];
  readonly container?: Name | readonly Name[];
  readonly condition?: RowPart;
  readonly data?: RowPart;
  /** The object of a row that was read or made: its properties are written. */
  readonly row?: Argument | 'receiver';
}

/** An argument, or a property of it. */
export interface RowPart {
  readonly argument: number;
  readonly properties?: readonly string[];
}

/** The members of a chain (`update(orders).set(row).where(eq(orders.id, id))`). */
export interface RowChain {
  readonly table: readonly Name[];
  readonly condition: readonly Name[];
  readonly data: readonly Name[];
  readonly lock?: readonly Name[];
  readonly conflict?: readonly Name[];
  /** Members whose arguments say that rows are counted or summed up. */
  readonly columns?: readonly Name[];
  /** Members that begin a query of the row which they are called on. */
  readonly row?: readonly Name[];
}

/** Marks of unique keys in the code of a schema. */
export interface UniqueMarks {
  /** Calls and decorators on one column: `.unique()`, `@PrimaryColumn()`. */
  readonly column?: readonly Name[];
  /** An option of a column, or of an index over several: `unique: true`. */
  readonly option?: readonly string[];
  /** Calls and decorators that name the columns of a key: `uniqueIndex().on(t.a, t.b)`, `@Unique(['a', 'b'])`. */
  readonly key?: readonly Name[];
  /** The key that every table has, though no schema names it: `_id`. */
  readonly always?: string;
  /** Calls that make the model of a table out of a schema which they are given: `model('Order', schema)`. */
  readonly models?: readonly Name[];
}

/** An exact name, or a regular expression between slashes. */
export type Name = string;

/** Calls of clients that are generated for a service, and so declared by no package: the package's types give them away. */
export interface StubFact {
  readonly package: Name | readonly Name[];
  /** What the member is declared to return. */
  readonly returns?: Name;
  /** The alias that the receiver's type goes by. */
  readonly receiver?: Name;
  readonly effect: EffectKind;
}

/** What the members do that a project declares on an interface of a package. */
export interface AddedFact extends Pick<Identity, 'receiver'> {
  readonly package: string;
  readonly container: string;
  readonly effect: EffectKind;
}

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
  /** The file of the package that declares it, without its ending (`'lib/Array'`), where a package gives one name to several things. */
  readonly module?: Name;
  /** Instead of package and container: the receiver's type has all of these members (generated clients). */
  readonly structure?: readonly string[];
  /** Instead of package and container: the interface that declares the member declares all of these too (generated clients). */
  readonly declaredWith?: readonly string[];
  /**
   * Instead of package and container, where nothing declares the member: the call's own type carries this `Symbol.toStringTag`
   * (`'PrismaPromise'`).
   */
  readonly tag?: string;
  /** Names of the members; `'()'` is a call of the value itself, two backticks a template that it is the tag of, `'new'` its construction. */
  readonly members: readonly Name[];
  /** The receiver must be this member of something: `executionPromise` of `trx.executionPromise.then(…)`. */
  readonly via?: readonly Name[];
  /** The receiver's type must have (or must not have) one of these names: buffered pipelines share declarations with clients. */
  readonly receiver?: { readonly is?: readonly Name[]; readonly isNot?: readonly Name[] };
}

/** One row of a library: which calls, and what they do. */
export type CallFact = Identity & Doing;

/**
 * What a call does. One row states one thing. `begin` says which value stands for the transaction from then on; `returnsBegin`, that a
 * function is returned which begins one.
 */
export type Doing =
  | EffectDoing
  | OperationDoing
  | TransactionDoing
  | { readonly begin: 'receiver' | 'result' }
  | { readonly returnsBegin: true }
  | { readonly end: 'commit' | 'rollback' }
  | StatementDoing
  | { readonly afterCommit: Argument }
  | InvokeDoing
  | { readonly decidedBy: Argument }
  | DerivedClientDoing
  | BindDoing
  | EmitDoing
  | ListenDoing
  | RouteDoing
  | HandleDoing
  | { readonly answers: Argument }
  | { readonly standsFor: Argument }
  | { readonly serves: 'receiver' }
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

/** Sends the statement in an argument; its text may begin or end a transaction. */
export interface StatementDoing {
  readonly sql: Argument;
  /** Each call may run on another connection of a pool. */
  readonly pooled?: true;
}

/** Talks to a database. */
export interface OperationDoing {
  readonly operation: OperationKind;
  readonly traits?: readonly OperationTrait[];
  /**
   * Where the client is: the receiver, or an argument (`sql.execute(trx)`): itself, or the library's `transactionOption` in it; the
   * receiver, too, where a library without that option is not given the argument. Default the receiver.
   */
  readonly client?: 'receiver' | Argument;
  /** Without that option it runs on the transaction that the receiver was read in. */
  readonly remembers?: boolean;
  /** Options are read only after a list of rows; after a row they are another row. */
  readonly optionsAfterList?: boolean;
  /** It sends the statement that is its first argument (or its template), each time on any connection of a pool. */
  readonly pooled?: true;
}

/** Runs a function that it is given. */
export interface InvokeDoing {
  readonly invokes: Argument;
  readonly when: 'now' | 'later' | 'detached';
  /**
   * Once for each element: of its receiver, of an argument, of what the pipe it is part of begins with, of what a call before it in its
   * chain was given (`standsFor`), or of something that the call does not show.
   */
  readonly each?: 'receiver' | 'unseen' | 'piped' | 'chained' | Argument;
  /** What the function returns is a function too, and is run with the others. */
  readonly runsResult?: true;
  /** And once more when it fails. */
  readonly again?: true;
  /** It does not fail with its function: what it answers tells which failed. */
  readonly keepsFailures?: true;
}

/** Returns something that runs its operations on a client: a repository, a builder, a bound copy. */
export interface DerivedClientDoing {
  readonly derivesClient: 'receiver' | Argument;
  /** What is asked for where the query that it begins is sent as it is, with no call in its chain that says what it does. */
  readonly byItself?: OperationKind;
  /** Without that argument it is what the receiver comes from. */
  readonly elseReceiver?: true;
  /** It is called on a row, which does not remember what it was read on: without that argument it is what the row's model comes from. */
  readonly ofRow?: true;
  /** The first argument with which it is meant to be outside: a replica, asked for by name. */
  readonly exceptFor?: string;
  /** It draws a connection of its own from a pool: the same database, and no part of a transaction on another. */
  readonly draws?: true;
  /** An option with which it does not. */
  readonly staysBy?: string;
  /** Members of what it returns that give it back; whoever drew it has to call one. */
  readonly releasedBy?: readonly Name[];
}

/** Says which client the class that it is called on belongs to: an argument, or a property of it. */
export interface BindDoing {
  readonly binds: { readonly argument: number; readonly property?: string };
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
    /** What it is called on is part of the transaction too: a session, or the one connection there is. */
    readonly receiverJoins?: boolean;
    /** Whatever its callback runs is part of the transaction, on whichever client. */
    readonly ambient?: boolean;
    /** A word whose mention in the application says that it is not so there. */
    readonly ambientUnless?: string;
    /** Called without a function, it begins a transaction by hand and returns its client (`const trx = await knex.transaction()`). */
    readonly byHand?: boolean;
    /** It commits when the callback returns: what the callback awaits runs outside. */
    readonly synchronous?: true;
    /** Words in its other arguments with which the callback runs in no transaction, or only in the one around it. */
    readonly leaves?: readonly Name[];
    readonly joins?: readonly Name[];
    /** A callback that returns nothing has to commit or roll back itself. */
    readonly waits?: true;
  };
}

/** Raises an event, or hands a message over, to code of the same process that hears it. */
export interface EmitDoing {
  readonly emits: {
    /** Who hears it: whatever listens on the same channel. */
    readonly channel: string;
    /** The argument that is its name, or whose class names it (a list of such objects too); or the member that collected such objects before. */
    readonly by: { readonly name: Argument } | { readonly class: Argument } | { readonly collectedBy: Name };
    /** The call's promise is that of the listeners; otherwise theirs are dropped. */
    readonly awaits?: boolean;
    /** One handler answers and the call returns what it returns: an ordinary call, and no event. */
    readonly isCall?: boolean;
  };
}

/** Makes a function hear an event; without `name` every event of the channel. */
export interface ListenDoing {
  readonly listens: { readonly channel: string; readonly name?: Argument; readonly listener: Argument };
}

/**
 * Registers the functions among its arguments (from `from` on), each behind those before it: what a function's `next` runs is the
 * functions behind it.
 */
export interface RouteDoing {
  readonly route: {
    readonly next: Next;
    readonly from?: number;
    /** They stand before this call's own functions only, or also before those registered on the receiver afterwards, or on the result. */
    readonly before?: 'receiver' | 'result';
  };
}

/** Makes handlers of functions: of the argument, or of what stands at a property in it. What they return is the answer. */
export interface HandleDoing {
  readonly handles: Argument | 'any';
  readonly property?: Name;
  /** They are there to change something. */
  readonly changes?: true;
}

/** How a function is handed what it wraps: as a parameter, or as a property of one. */
export interface Next {
  readonly argument: number;
  readonly property?: string;
}

/** Makes the method under it hear events of its name, or a method of the class under it hear events of a class. */
export interface ListenerFact {
  readonly package?: Name | readonly Name[];
  readonly name: Name;
  readonly channel: string;
  /** The method of the decorated class; absent: the decorated method itself. */
  readonly method?: string;
}

/** Puts a method of the classes (or objects) it is given around the method under it. */
export interface WrapperFact {
  readonly package?: Name | readonly Name[];
  readonly name: Name;
  readonly method: string;
  readonly next: Next;
  /** Nothing runs until what `next` returned is consumed: handed to one of these, or one of these members called on it. */
  readonly lazyUntil?: readonly Name[];
  /** How a project puts it around every handler: what a call is given, or a provider under a token. */
  readonly everywhere?: { readonly package: Name; readonly call: string; readonly token: string };
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
  /** The method runs in a transaction; in none where its options name one of `leaves`, in none of its own where they name one of `joins`. */
  readonly transaction: { readonly leaves?: readonly Name[]; readonly joins?: readonly Name[] };
}

/** Which calls run which hooks of a model, and how a project declares hooks. */
export interface Hooks {
  /** Package that declares the calls, types and decorators named here. */
  readonly package: Name | readonly Name[];
  /** The calls that run hooks; all rows that fit count. */
  readonly runs: readonly HookRun[];
  readonly forms: readonly HookForm[];
  /** Calls that make a model of what they are given: `model('Order', schema)`. */
  readonly makers?: readonly Name[];
  /** Types whose hooks are run for every model: `sequelize.addHook(…)`. */
  readonly everyModel?: readonly Name[];
  /** How a hook sees what the write that runs it changes. */
  readonly changes?: Changes;
}

/** How a hook sees what the write that runs it changes. */
export interface Changes {
  /** Where the row is: `this`, a parameter, or a property of one; and the property that is the row as it was before. */
  readonly rows: readonly { readonly at: 'this' | number; readonly property?: string; readonly before?: string }[];
  /** Calls on the row that tell whether columns changed: `row.changed('email')`. */
  readonly asks?: readonly string[];
  /** Calls on the row that give what a column was before. */
  readonly previous?: readonly string[];
  /** The list of the columns that changed, beside the row. */
  readonly list?: string;
  /** Members of the row that are true where it is not stored yet. */
  readonly isNew?: readonly string[];
  /** Calls on a row that write the column they name. */
  readonly writes?: readonly string[];
}

/**
 * Calls that run hooks of the model they are about: the class that the receiver is, or that its type (`Repository<Order>`) or the first
 * argument names, or the schema that it was made from.
 */
export interface HookRun {
  readonly members: readonly Name[];
  /** The class or interface that declares them. */
  readonly container?: Name | readonly Name[];
  /** Only the static members of that name, or only the others. */
  readonly static?: boolean;
  /** Names of the hooks: of the decorator (`AfterInsert`), method (`afterInsert`) or event that declares one. */
  readonly hooks: readonly Name[];
  /** An option in one of the arguments without which, or with which, no hook runs. */
  readonly when?: Option;
  readonly unless?: Option;
  /** A call earlier in the chain (`order.$query().delete()`) without which, or with which, none runs. */
  readonly after?: Name;
  readonly notAfter?: Name;
  /** Only on objects that were read before, or only on the others; where that can't be seen, on both. */
  readonly stored?: boolean;
  /** The hook's parameter that is the options the call was given. */
  readonly options?: number;
  /** An option in the hook's own declaration without which, or with which, it is not run. */
  readonly declared?: { readonly when?: Option; readonly unless?: Option };
}

/** A property of an options argument with the value that counts. */
export interface Option {
  readonly property: string;
  readonly is: boolean;
}

/** How a project declares a hook. */
export type HookForm =
  /** A method of the model's class under a decorator of the hook's name. */
  | { readonly form: 'decorator' }
  /** A method of the model's class that has the hook's name. */
  | { readonly form: 'method' }
  /** A method of the hook's name in a class that implements one of these types or stands under such a decorator; `models` returns the models. */
  | { readonly form: 'subscriber'; readonly types: readonly string[]; readonly models: string }
  /** A call on the model or its schema; the hook's name is an argument or the member's own name. */
  | { readonly form: 'call'; readonly members: readonly string[]; readonly event?: Argument; readonly hook: Argument }
  /** A property in an argument of a call or decorator that makes the model: `define(…, { hooks: { afterCreate } })`. */
  | { readonly form: 'option'; readonly property: string; readonly of: readonly Name[] };

/** How a generated client is wrapped: `$extends({ query: { order: { create({ args, query }) { … } } } })`. */
export interface Extensions {
  readonly member: string;
  /** The property that holds functions by model and operation. */
  readonly property: string;
  readonly everyModel: string;
  readonly everyOperation: string;
  /** The property that holds fields by model and name, and the member of a field that computes it each time it is read. */
  readonly fields?: { readonly property: string; readonly computedBy: string };
  /** The function that only gives an extension its type. */
  readonly define: string;
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

/** What else is true of an operation (words of the design: limited, locked, conditional, atomic, lazy, unique; gathered: one statement of all in one tick). */
export type OperationTrait = 'limited' | 'locked' | 'conditional' | 'atomic' | 'lazy' | 'unique' | 'gathered';

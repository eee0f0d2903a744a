import type ts from 'typescript';
import { type FileIndex, getFileIndex, type Method, type NamedFunction } from './file-index.ts';
import { getPackageName } from './places.ts';
import type { CallNode } from './syntax.ts';

/** The file indexes of a program, merged on demand. Everything in it is a name that the checker still has to confirm. */
export interface ProgramIndex {
  /** Calls of this name may run a callback in a transaction, directly or through the project's own wrappers. */
  readonly mayOpen: (name: string) => boolean;
  /** Calls of this name may begin a transaction by hand and return with it still open. */
  readonly mayBegin: (name: string) => boolean;
  /** Calls of this name may read, or write, rows: themselves, or through the project's own functions. */
  readonly mayRead: (name: string) => boolean;
  readonly mayWrite: (name: string) => boolean;
  /** Calls of this name may take a lock that has a name, themselves or through the project's own functions. */
  readonly mayLock: (name: string) => boolean;
  /** Every call of this name in the program. */
  readonly calls: (name: string) => readonly CallNode[];
  /** Classes that extend or implement a type of this name. */
  readonly heirs: (name: string) => readonly (ts.ClassLikeDeclaration | ts.InterfaceDeclaration)[];
  /** Members of this name in object literals. */
  readonly literalMembers: (name: string) => readonly ts.ObjectLiteralElementLike[];
  /** Functions that are assigned to members of this name. */
  readonly assignedMembers: (name: string) => readonly ts.BinaryExpression[];
  readonly isGetterName: (name: string) => boolean;
  /** Bindings of a dependency injection container. */
  readonly providers: () => readonly ts.ObjectLiteralExpression[];
  /** Every decorator of this name in the program. */
  readonly decorators: (name: string) => readonly ts.Decorator[];
  readonly decoratorNames: () => readonly string[];
  /** Every method of a class, and every field that holds a function. */
  readonly methods: () => readonly Method[];
}

/** What a name may be about. */
export type Subject = 'transaction' | 'begin' | 'end' | 'read' | 'write' | 'lock';

/** Whether what is known of libraries says that members of this name open, begin or end a transaction, read, write or lock. */
export type SpeaksOf = (member: string, what: Subject) => boolean;

/** Whether a call whose name speaks of it may be such a call indeed, as far as its declarations tell. */
export type MayBe = (call: CallNode, what: Subject) => boolean;

/** An index over the program's own files (declaration files and packages left out). */
export function createProgramIndex(program: ts.Program, speaksOf: SpeaksOf, mayBe: MayBe, onWalk: () => void): ProgramIndex {
  const files = lazy(() =>
    program
      .getSourceFiles()
      // What other packages of the same repository do in their sources is done by the project, too.
      .filter((file) => (file.isDeclarationFile ? isOwnContract(file) : getPackageName(file.fileName) === undefined))
      .map((file) => getFileIndex(file, onWalk)),
  );
  const functions = lazy(() => files().flatMap((file) => file.functions));
  const calls = lazy(() => merge(files(), (file) => file.calls));
  // `start` and `execute` begin a transaction in one library and something else in ten others.
  const asked = new Map<string, boolean>();
  const isCalled = (name: string, what: 'transaction' | 'begin'): boolean => {
    if (!speaksOf(name, what)) return false;
    const key = `${what} ${name}`;
    const known = asked.get(key) ?? (calls().get(name) ?? []).some((call) => mayBe(call, what));
    asked.set(key, known);
    return known;
  };
  const openers = lazy(() => {
    const contracts = new Set(files().flatMap((file) => [...file.contracts]));
    const opens = (name: string): boolean => contracts.has(name) || isCalled(name, 'transaction') || isCalled(name, 'begin');
    return spread(functions(), ({ begins, called }) => begins || some(called, opens), contracts);
  });
  const beginners = lazy(() => {
    const mayStayOpen = functions().filter(({ ends, called }) => !ends && !some(called, (name) => speaksOf(name, 'end')));
    return spread(mayStayOpen, ({ begins, calledBare }) => begins || some(calledBare, (name) => isCalled(name, 'begin')), new Set());
  });
  const readers = lazy(() => spread(functions(), ({ called }) => some(called, (name) => speaksOf(name, 'read')), new Set()));
  const writers = lazy(() => spread(functions(), ({ called }) => some(called, (name) => speaksOf(name, 'write')), new Set()));
  const lockers = lazy(() => spread(functions(), ({ called }) => some(called, (name) => speaksOf(name, 'lock')), new Set()));
  const heirs = lazy(() => merge(files(), (file) => file.heirs));
  const literalMembers = lazy(() => merge(files(), (file) => file.literalMembers));
  const assignedMembers = lazy(() => merge(files(), (file) => file.assignedMembers));
  const getters = lazy(() => new Set(files().flatMap((file) => [...file.getters])));
  const decorators = lazy(() => merge(files(), (file) => file.decorators));
  const providers = lazy(() => files().flatMap((file) => file.providers));
  return {
    mayOpen: (name) => openers().has(name) || isCalled(name, 'transaction'),
    mayBegin: (name) => beginners().has(name) || isCalled(name, 'begin'),
    mayRead: (name) => speaksOf(name, 'read') || readers().has(name),
    mayWrite: (name) => speaksOf(name, 'write') || writers().has(name),
    mayLock: (name) => speaksOf(name, 'lock') || lockers().has(name),
    calls: (name) => calls().get(name) ?? [],
    heirs: (name) => heirs().get(name) ?? [],
    literalMembers: (name) => literalMembers().get(name) ?? [],
    assignedMembers: (name) => assignedMembers().get(name) ?? [],
    isGetterName: (name) => getters().has(name),
    providers,
    decorators: (name) => decorators().get(name) ?? [],
    decoratorNames: () => [...decorators().keys()],
    methods: lazy(() => files().flatMap((file) => file.methods)),
  };
}

/** Declaration files count for the contracts that a project writes into its own. */
function isOwnContract(file: ts.SourceFile): boolean {
  return getPackageName(file.fileName) === undefined && file.text.includes('@transaction');
}

/** Names of the functions that fit, of those that call one of these, and so on. */
function spread(
  functions: readonly NamedFunction[],
  fits: (named: NamedFunction) => boolean,
  seed: ReadonlySet<string>,
): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  const found = new Set(seed);
  for (const named of functions) {
    for (const other of named.called) append(callers, other, [named.name]);
    if (fits(named)) found.add(named.name);
  }
  for (const name of found) for (const caller of callers.get(name) ?? []) found.add(caller);
  return found;
}

function some(names: ReadonlySet<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}

function merge<T>(
  files: readonly FileIndex[],
  pick: (file: FileIndex) => Iterable<readonly [string, readonly T[]]>,
): ReadonlyMap<string, readonly T[]> {
  const merged = new Map<string, T[]>();
  for (const file of files) {
    for (const [name, values] of pick(file)) append(merged, name, values);
  }
  return merged;
}

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...values]);
  else for (const value of values) list.push(value);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

import type ts from 'typescript';
import type { Catalogue } from './catalogue.ts';
import { type FileIndex, getFileIndex } from './file-index.ts';
import type { CallNode } from './syntax.ts';

/** The file indexes of a program, merged on demand. Everything in it is a name that the checker still has to confirm. */
export interface ProgramIndex {
  /** Calls of this name may run a callback in a transaction, directly or through the project's own wrappers. */
  readonly mayOpen: (name: string) => boolean;
  /** Calls of this name may begin a transaction by hand and return with it still open. */
  readonly mayBegin: (name: string) => boolean;
  /** Every call of this name in the program. */
  readonly calls: (name: string) => readonly CallNode[];
  /** Classes that extend or implement a type of this name. */
  readonly heirs: (name: string) => readonly ts.ClassLikeDeclaration[];
  /** Members of this name in object literals. */
  readonly literalMembers: (name: string) => readonly ts.ObjectLiteralElementLike[];
  readonly isGetterName: (name: string) => boolean;
  /** Bindings of a dependency injection container. */
  readonly providers: () => readonly ts.ObjectLiteralExpression[];
}

/** An index over the program's own files (declaration files and packages left out). */
export function createProgramIndex(program: ts.Program, catalogue: Catalogue, onWalk: () => void): ProgramIndex {
  const files = lazy(() =>
    program
      .getSourceFiles()
      .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
      .map((file) => getFileIndex(file, onWalk)),
  );
  const speaksOf = (name: string, what: 'transaction' | 'begin' | 'end'): boolean => catalogue.rows(name).some(({ fact }) => what in fact);
  const calledIn = lazy(() => merge(files(), ({ calledIn }) => [...calledIn].map(([name, called]) => [name, [...called]] as const)));
  const openers = lazy(() => {
    const seed = new Set<string>(files().flatMap(({ contracts }) => [...contracts]));
    return spread(calledIn(), (name) => seed.has(name) || speaksOf(name, 'transaction'), () => true, seed);
  });
  const beginners = lazy(() => {
    const ends = new Set(files().flatMap(({ sqlEnd }) => [...sqlEnd]));
    const seed = new Set(files().flatMap(({ sqlBegin }) => [...sqlBegin].filter((name) => !ends.has(name))));
    const leavesOpen = (name: string, called: readonly string[]): boolean => !ends.has(name) && !called.some((other) => speaksOf(other, 'end'));
    return spread(calledIn(), (name) => seed.has(name) || speaksOf(name, 'begin'), leavesOpen, seed);
  });
  const calls = lazy(() => merge(files(), (file) => file.calls));
  const heirs = lazy(() => merge(files(), (file) => file.heirs));
  const literalMembers = lazy(() => merge(files(), (file) => file.literalMembers));
  const getters = lazy(() => new Set(files().flatMap((file) => [...file.getters])));
  const providers = lazy(() => files().flatMap((file) => file.providers));
  return {
    mayOpen: (name) => openers().has(name) || speaksOf(name, 'transaction'),
    mayBegin: (name) => beginners().has(name) || speaksOf(name, 'begin'),
    calls: (name) => calls().get(name) ?? [],
    heirs: (name) => heirs().get(name) ?? [],
    literalMembers: (name) => literalMembers().get(name) ?? [],
    isGetterName: (name) => getters().has(name),
    providers,
  };
}

/** Names of functions that call one of the names found so far, until no more are found. */
function spread(
  calledIn: ReadonlyMap<string, readonly string[]>,
  isSource: (name: string) => boolean,
  passesOn: (name: string, called: readonly string[]) => boolean,
  seed: ReadonlySet<string>,
): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  const found = new Set(seed);
  for (const [name, called] of calledIn) {
    for (const other of called) append(callers, other, [name]);
    if (called.some(isSource) && passesOn(name, called)) found.add(name);
  }
  for (const name of found) {
    for (const caller of callers.get(name) ?? []) if (passesOn(caller, calledIn.get(caller) ?? [])) found.add(caller);
  }
  return found;
}

function merge<T>(files: readonly FileIndex[], pick: (file: FileIndex) => Iterable<readonly [string, readonly T[]]>): ReadonlyMap<string, readonly T[]> {
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

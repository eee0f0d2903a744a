import type { Place } from '../program/places.ts';
import type { CallFact, DecoratorFact, Library, ListenerFact, Name, WrapperFact } from '../../knowledge/library.ts';

/** A call's library and the row of it that fits. */
export interface Match {
  readonly library: Library;
  readonly fact: CallFact;
  /** Declared name of the member, `'()'` for a call of the value itself, two backticks for a template that it is the tag of. */
  readonly member: string;
}

/** One row, ready to be asked. */
export interface Row {
  readonly library: Library;
  readonly fact: CallFact;
  /** Whether the row's package and container fit. */
  readonly fits: (place: Place) => boolean;
  /** Whether a receiver that is this member of something, and whose type has these names, is one the row speaks of. */
  readonly takesReceiver: (member: string | undefined, typeNames: () => readonly string[]) => boolean;
}

/** All that is known of libraries, arranged for look-up by member name. */
export interface Catalogue {
  readonly libraries: readonly Library[];
  /** The rows that speak of a member of this name, first come first served; asked before the checker is. */
  readonly rows: (member: string) => readonly Row[];
  /** The decorator row for a decorator declared there under that name. */
  readonly decorator: (place: Place, name: string) => { readonly library: Library; readonly fact: DecoratorFact } | undefined;
  /** The row for a decorator that makes something listen. */
  readonly listener: (place: Place, name: string) => { readonly library: Library; readonly fact: ListenerFact } | undefined;
  /** The row for a decorator that puts functions around a method. */
  readonly wrapper: (place: Place, name: string) => { readonly library: Library; readonly fact: WrapperFact } | undefined;
  /** Whether some library has a decorator of this name. */
  readonly mentionsDecorator: (name: string) => boolean;
  /** Whether this module name belongs to a library that has rows. */
  readonly importedBy: (moduleName: string) => Library | undefined;
}

type Test = (actual: string) => boolean;

/** Arranges libraries for look-up; earlier libraries win. */
export function createCatalogue(libraries: readonly Library[]): Catalogue {
  const exact = new Map<string, { row: Row; order: number }[]>();
  const patterns: { test: Test; row: Row; order: number }[] = [];
  let order = 0;
  for (const library of libraries) {
    for (const fact of library.calls) {
      const row = compile(library, fact);
      order++;
      for (const member of fact.members) {
        if (isPattern(member)) patterns.push({ test: testOf(member), row, order });
        else exact.set(member, [...(exact.get(member) ?? []), { row, order }]);
      }
    }
  }
  const decorators = compileDecorators(libraries, ({ decorators: facts }) => facts);
  const listeners = compileDecorators(libraries, ({ listeners: facts }) => facts);
  const wrappers = compileDecorators(libraries, ({ wrappers: facts }) => facts);
  const imports = libraries.flatMap((library) => library.imports.map((name) => ({ library, test: testOf(name) })));
  const cache = new Map<string, readonly Row[]>();
  return {
    libraries,
    rows: (member) => {
      let found = cache.get(member);
      if (found === undefined) {
        const isName = !['()', '``', 'new'].includes(member);
        const byPattern = isName ? patterns.filter(({ test }) => test(member)) : [];
        found = [...(exact.get(member) ?? []), ...byPattern].sort((a, b) => a.order - b.order).map(({ row }) => row);
        cache.set(member, found);
      }
      return found;
    },
    decorator: (place, name) => decorators.find(({ test, fromPackage }) => test(name) && fromPackage(place.package)),
    listener: (place, name) => listeners.find(({ test, fromPackage }) => test(name) && fromPackage(place.package)),
    wrapper: (place, name) => wrappers.find(({ test, fromPackage }) => test(name) && fromPackage(place.package)),
    mentionsDecorator: (name) => decorators.some(({ test }) => test(name)),
    importedBy: (moduleName) => imports.find(({ test }) => test(moduleName))?.library,
  };
}

function compile(library: Library, fact: CallFact): Row {
  const { declaredWith } = fact;
  const byDeclaration = fact.structure === undefined && fact.tag === undefined;
  const fromPackage = packageTest(fact.package);
  const fromModule = fact.module === undefined ? undefined : testOf(fact.module);
  const containers =
    fact.container === undefined ? undefined : asList(fact.container).map((name) => (name === '(file)' ? undefined : testOf(name)));
  const is = fact.receiver?.is?.map(testOf);
  const isNot = fact.receiver?.isNot?.map(testOf);
  const via = fact.via?.map(testOf);
  return {
    library,
    fact,
    fits: (place) => {
      if (declaredWith !== undefined) return declaredWith.every((name) => place.declares?.(name) === true);
      return (
        byDeclaration &&
        fromPackage(place.package) &&
        (fromModule === undefined || fromModule(place.module ?? '')) &&
        (containers === undefined ||
          containers.some((test) => (test === undefined ? place.containers.length === 0 : place.containers.some(test))))
      );
    },
    takesReceiver: (member, typeNames) => {
      if (via !== undefined && (member === undefined || !via.some((test) => test(member)))) return false;
      if (is === undefined && isNot === undefined) return true;
      const names = typeNames();
      const some = (tests: readonly Test[]): boolean => names.some((name) => tests.some((test) => test(name)));
      return (is === undefined || some(is)) && (isNot === undefined || !some(isNot));
    },
  };
}

function compileDecorators<T extends { readonly package?: Name | readonly Name[]; readonly name: Name }>(
  libraries: readonly Library[],
  pick: (library: Library) => readonly T[] | undefined,
): readonly { readonly library: Library; readonly fact: T; readonly test: Test; readonly fromPackage: ReturnType<typeof packageTest> }[] {
  return libraries.flatMap((library) =>
    (pick(library) ?? []).map((fact) => ({ library, fact, test: testOf(fact.name), fromPackage: packageTest(fact.package) })),
  );
}

/** Whether a package is the one that a name (or one of several) speaks of. */
export function packageTest(wanted: Name | readonly Name[] | undefined): (actual: string | undefined) => boolean {
  if (wanted === undefined) return (actual) => actual === undefined;
  const tests = asList(wanted).map(testOf);
  return (actual) => actual !== undefined && tests.some((test) => test(actual));
}

/** Whether a text is what a name speaks of. */
export function testOf(name: Name): Test {
  if (!isPattern(name)) return (actual) => actual === name;
  const pattern = new RegExp(name.slice(1, -1), 'u');
  return (actual) => pattern.test(actual);
}

/** One test for any of several names. */
export function testsOf(names: readonly Name[]): Test {
  const tests = names.map(testOf);
  return (actual) => tests.some((test) => test(actual));
}

/** Whether a name is a pattern: a regular expression between slashes. */
export function isPattern(name: Name): boolean {
  return name.length > 2 && name.startsWith('/') && name.endsWith('/');
}

/** One or several, as a list. */
export function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

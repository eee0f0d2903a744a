import type { CallFact, Library, Name } from '../../src/knowledge/library.ts';
import type { Declared } from './declared.ts';

/** Names a row may use although no installed package declares them. */
export interface Exceptions {
  /** Packages that nobody here installs. */
  readonly packages: readonly string[];
  /** Classes and members that only other majors or packages have, by the library's name. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What a row says that its packages do not bear out: packages, containers and members that are nowhere declared. */
export function findUnknownNames(library: Library, fact: CallFact, declared: Declared, exceptions: Exceptions): string[] {
  const isDeclared = (name: Name): boolean => [...declared.keys()].some((actual) => fits(name, actual));
  const packages = asList(fact.package).filter((name) => !exceptions.packages.includes(name) || isDeclared(name));
  if (packages.length === 0) return [];
  const containers = asList(fact.container);
  const found = packages.flatMap((name) => [...declared].filter(([actual]) => fits(name, actual)).map(([, members]) => members));
  const held = found.flatMap((holder) =>
    [...holder].filter(([name]) => containers.length === 0 || containers.some((wanted) => fits(wanted, name))),
  );
  const decides = 'decidedBy' in fact ? undefined : getDecider(library, fact);
  const members = decides === undefined ? held.flatMap(([, names]) => [...names]) : decides.members;
  const all = [...found.flatMap((holder) => [...holder.keys()]), ...(exceptions.names[library.name] ?? [])];
  return [
    ...packages.filter((name) => !isDeclared(name)).map((name) => `no package ${name}`),
    ...containers
      .flatMap(getSpellings)
      .filter((name) => !all.some((actual) => fits(name, actual)))
      .map((name) => `nothing is named ${name}`),
    ...fact.members
      .flatMap(getSpellings)
      .filter((name) => ![...members, ...(exceptions.names[library.name] ?? [])].some((actual) => fits(name, actual)))
      .map((name) => `no member ${name} in ${containers.join(', ')}`),
  ];
}

/** Whether some row speaks of this member of this container of a package. */
export function isKnown(library: Library, from: string, container: string, member: string): boolean {
  return library.calls.some(
    (fact) =>
      asList(fact.package).some((name) => fits(name, from)) &&
      asList(fact.container ?? container).some((name) => fits(name, container)) &&
      fact.members.some((name) => fits(name, member)),
  );
}

/** Whether an exact name or a pattern fits. */
export function fits(name: Name, actual: string): boolean {
  return name.length > 2 && name.startsWith('/') && name.endsWith('/') ? new RegExp(name.slice(1, -1), 'u').test(actual) : name === actual;
}

/** The row that lets the argument decide, when this row speaks of such an argument: its container is a class and its members are that row's. */
function getDecider(library: Library, fact: CallFact): CallFact | undefined {
  const isCommand = asList(fact.container).some((name) => /Command\$?\/?$/.test(name));
  return isCommand
    ? library.calls.find((other) => 'decidedBy' in other && fact.members.every((name) => other.members.includes(name)))
    : undefined;
}

/** A pattern with alternatives in one group, as one pattern for each of them, so that a typo in any is found. */
function getSpellings(name: Name): Name[] {
  const [, before, group, after] = /^(\/[^()]*)\(((?!\?)[^()]*)\)(.*\/)$/.exec(name) ?? [];
  return group === undefined ? [name] : group.split('|').flatMap((one) => getSpellings(`${before}(?:${one})${after}`));
}

function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

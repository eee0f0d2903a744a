import ts from 'typescript';
import type { HookRun, Hooks, Library } from '../../knowledge/library.ts';
import { getPlace } from '../program/places.ts';
import { asList, type Catalogue, packageTest, testOf } from './catalogue.ts';

/** One row of what runs hooks, ready to be asked. */
export interface HookRow {
  readonly hooks: Hooks;
  readonly library: Library;
  readonly run: HookRun;
  /** Whether a call of this name is one that the row may speak of. */
  readonly names: (member: string) => boolean;
  /** Whether a declaration is one that the row speaks of. */
  readonly fits: (declaration: ts.Declaration) => boolean;
  /** Whether a hook of this name is run. */
  readonly runs: (hook: string) => boolean;
}

const rowsOf = new WeakMap<Catalogue, { readonly all: readonly HookRow[]; readonly byMember: Map<string, readonly HookRow[]> }>();

/** The rows of all libraries that say which calls run hooks. */
export function getHookRows(catalogue: Catalogue): readonly HookRow[] {
  return arrange(catalogue).all;
}

/** The rows that speak of calls of this name; asked before the checker is. */
export function getHookRowsOf(member: string, catalogue: Catalogue): readonly HookRow[] {
  const { all, byMember } = arrange(catalogue);
  const found = byMember.get(member) ?? all.filter((row) => row.names(member));
  byMember.set(member, found);
  return found;
}

function arrange(catalogue: Catalogue): { readonly all: readonly HookRow[]; readonly byMember: Map<string, readonly HookRow[]> } {
  const known = rowsOf.get(catalogue) ?? { all: catalogue.libraries.flatMap(compile), byMember: new Map() };
  rowsOf.set(catalogue, known);
  return known;
}

function compile(library: Library): readonly HookRow[] {
  const { hooks } = library;
  return (hooks?.runs ?? []).map((run) => ({
    library,
    hooks: hooks as Hooks,
    run,
    names: someOf(run.members),
    fits: fitsOf(hooks as Hooks, run),
    runs: someOf(run.hooks),
  }));
}

function fitsOf({ package: from }: Hooks, run: HookRun): HookRow['fits'] {
  const isFrom = packageTest(from);
  const isContainer = run.container === undefined ? undefined : someOf(asList(run.container));
  return (declaration) => {
    const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
    if (run.static !== undefined && run.static !== isStatic) return false;
    const place = getPlace(declaration);
    return isFrom(place.package) && (isContainer === undefined || place.containers.some(isContainer));
  };
}

function someOf(names: readonly string[]): (actual: string) => boolean {
  const tests = names.map(testOf);
  return (actual) => tests.some((test) => test(actual));
}

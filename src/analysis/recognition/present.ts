import type ts from 'typescript';
import type { CallFact, Library } from '../../knowledge/library.ts';
import { getPackageName, getPackageOf } from '../program/places.ts';
import { asList, testOf } from './catalogue.ts';

/** What is known of calls whose declarations a program may hold: members of other libraries share names with half of all code. */
export function getPresent(libraries: readonly Library[], program: ts.Program): readonly Library[] {
  const packages = [...getPackages(program)];
  const known = new Map<string, boolean>();
  const isThere = (name: string): boolean => {
    const found = known.get(name) ?? packages.some(testOf(name));
    known.set(name, found);
    return found;
  };
  const isPresent = ({ package: wanted, structure, tag, declaredWith }: CallFact): boolean =>
    wanted === undefined || structure !== undefined || tag !== undefined || declaredWith !== undefined || asList(wanted).some(isThere);
  return libraries.map((library) => ({ ...library, calls: library.calls.filter(isPresent) }));
}

/** The packages that declare something in a program, those that the project itself declares with them. */
function getPackages(program: ts.Program): ReadonlySet<string> {
  const found = new Set(['typescript', 'node']);
  for (const { fileName, text } of program.getSourceFiles()) {
    const name = getPackageName(fileName);
    if (name !== undefined) found.add(name);
    if (name !== undefined || !text.includes('declare module')) continue;
    for (const [, module = ''] of text.matchAll(/declare module ['"]([^'"]+)['"]/g)) found.add(getPackageOf(module));
  }
  return found;
}

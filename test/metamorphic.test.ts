/**
 * Code that does the same in other words must get the same reports: every case of test/projects is rewritten, and reported as before.
 */
import type { ESLint } from 'eslint';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { createProgram, differences, lint, marksOf, mustBeEmpty, readCases, textOf, typeErrors, type Case, type Finding } from './cases.ts';
import { apply, type Transformation } from './metamorphic/edits.ts';
import { extract } from './metamorphic/extract.ts';
import { inline } from './metamorphic/inline.ts';
import { move } from './metamorphic/move.ts';
import { rename } from './metamorphic/rename.ts';
import { reorder } from './metamorphic/reorder.ts';

const plugin: ESLint.Plugin = database;
const program = createProgram();
// Options and settings may name the code's own functions.
const cases = readCases(Object.keys(plugin.rules ?? {})).filter(
  ({ options, settings }) => options.length + Object.keys(settings).length === 0,
);

const reports = new Map<Case, Finding[]>();

/** What is reported for the case as it stands; that it is right is for projects.test.ts to say. */
function before(original: Case): Finding[] {
  const found = reports.get(original) ?? lint(plugin, program, original);
  reports.set(original, found);
  return found;
}

function isRight(original: Case): boolean {
  const text = (file: string) => textOf(program, file);
  return (
    differences(
      original.files.flatMap((file) => marksOf(file, text(file))),
      before(original),
      text,
    ).length === 0
  );
}

/** Marks travel with their lines; where a report may come to stand on another line, only the number of each message counts. */
const transformations: readonly { name: string; transformation: Transformation; compare: 'lines' | 'counts' }[] = [
  { name: 'renamed', transformation: rename, compare: 'lines' },
  { name: 'reordered', transformation: reorder, compare: 'lines' },
  { name: 'moved to other files', transformation: move, compare: 'counts' },
  { name: 'extracted to functions', transformation: extract, compare: 'counts' },
  { name: 'inlined', transformation: inline, compare: 'counts' },
];

for (const { name, transformation, compare } of transformations) {
  describe(name, () => {
    const all = new Map<string, string>();
    const rewritten: { original: Case; given: Case }[] = [];
    for (const original of cases) {
      const files = original.files.flatMap((file) => program.getSourceFile(file) ?? []);
      const changed = apply(files, transformation(program, files));
      if (changed.size === 0) continue;
      for (const [file, text] of changed) all.set(file, text);
      rewritten.push({ original, given: { ...original, files: [...new Set([...original.files, ...changed.keys()])] } });
    }

    let after: ts.Program | undefined;
    beforeAll(() => void (after = createProgram(all, program)));
    afterAll(() => void (after = undefined));

    test('changes some cases', () => expect(rewritten).not.toHaveLength(0));

    for (const { original, given } of rewritten) {
      test(given.name, () => {
        if (!after) throw new Error('there is no program');
        const text = (file: string) => (after ? textOf(after, file) : '');
        mustBeEmpty(typeErrors(after, given.files));
        const found = lint(plugin, after, given);
        expect(counts(found)).toEqual(counts(before(original)));
        if (compare === 'lines' && isRight(original)) {
          const marks = given.files.flatMap((file) => marksOf(file, text(file)));
          mustBeEmpty(differences(marks.map(idOnly), found, text));
        }
      });
    }
  });
}

const idOnly = (finding: Finding): Finding => ({ ...finding, message: '' });

const counts = (findings: readonly Finding[]) => findings.map(({ id }) => id).sort();

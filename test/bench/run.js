/**
 * What the rules cost: `all` next to `@typescript-eslint/no-floating-promises` alone, and `recommended` on top of typescript-eslint's
 * `recommendedTypeChecked`. Paired runs of ESLint, each in a process of its own, on docs/example and test/projects or on a checkout.
 *
 *   npm run bench -- [--runs 5] [--checkout DIR [--files GLOB]]
 *
 * Prints a table and asserts nothing: time is for people to read, test/counters.test.ts keeps the work small.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** @typedef {{ cpu: number, peak: number, files: number, reports: number }} Run */

const root = fileURLToPath(new URL('../../', import.meta.url));
const { runs, checkout, files } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, checkout: { type: 'string' }, files: { type: 'string', default: '**/*.ts' } },
}).values;

const SETS = /** @type {const} */ (['parse', 'floating', 'all', 'typed', 'typed+recommended']);
/** @typedef {typeof SETS[number]} Set */
const targets =
  checkout === undefined
    ? [
        { folder: `${root}docs/example`, glob: 'src/**/*.ts' },
        { folder: `${root}test/projects`, glob: '**/*.ts' },
      ]
    : [{ folder: resolve(checkout), glob: files }];

const table = targets.map(({ folder, glob }) => {
  /** @type {Record<Set, Run>[]} */
  const rounds = [];
  // The sets take turns, so that a busy machine slows all of them.
  for (let round = 0; round < Number(runs); round++)
    rounds.push(/** @type {Record<Set, Run>} */ (Object.fromEntries(SETS.map((set) => [set, lint(set, folder, glob)]))));
  const of = (/** @type {Set} */ set, /** @type {keyof Run} */ what) => median(rounds.map((round) => round[set][what]));
  const ratio = (/** @type {Set} */ mine, /** @type {Set} */ other, /** @type {'cpu' | 'peak'} */ what) =>
    round2(median(rounds.map((round) => round[mine][what] / round[other][what])));
  return {
    program: folder.startsWith(root) ? folder.slice(root.length) : folder,
    files: of('all', 'files'),
    'reports of all': of('all', 'reports'),
    ...Object.fromEntries(SETS.map((set) => [`${set}, s and MB`, `${round2(of(set, 'cpu') / 1000)}  ${Math.round(of(set, 'peak'))}`])),
    'all : floating': `CPU ${ratio('all', 'floating', 'cpu')}, memory ${ratio('all', 'floating', 'peak')}`,
    'typed+recommended : typed': `CPU ${ratio('typed+recommended', 'typed', 'cpu')}, memory ${ratio('typed+recommended', 'typed', 'peak')}`,
  };
});

for (const row of table) {
  console.log();
  for (const [key, value] of Object.entries(row)) console.log(`${key.padEnd(28)}${value}`);
}
console.log(`\nMedians of ${runs} paired runs: CPU time of the process (user and system), peak resident memory.`);

/** @param {Set} set @param {string} folder @param {string} glob @returns {Run} */
function lint(set, folder, glob) {
  const script = fileURLToPath(new URL('./lint.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, set, folder, glob], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}

/** @param {number} value */
function round2(value) {
  return Number(value.toFixed(2));
}

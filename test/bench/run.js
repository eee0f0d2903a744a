/**
 * What the rules of `recommended` cost next to `@typescript-eslint/no-floating-promises` alone: paired runs of ESLint, each in a process of
 * its own, on docs/example and test/projects.
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

const SETS = /** @type {const} */ (['parse', 'baseline', 'recommended']);
const targets =
  checkout === undefined
    ? [
        { folder: `${root}docs/example`, glob: 'src/**/*.ts' },
        { folder: `${root}test/projects`, glob: '**/*.ts' },
      ]
    : [{ folder: resolve(checkout), glob: files }];

const table = targets.map(({ folder, glob }) => {
  /** @type {Record<string, Run[]>} */
  const measured = {};
  // The sets take turns, so that a busy machine slows all of them.
  for (let run = 0; run < Number(runs); run++) for (const set of SETS) (measured[set] ??= []).push(lint(set, folder, glob));
  const cpu = (/** @type {string} */ set) => median((measured[set] ?? []).map((run) => run.cpu));
  const peak = (/** @type {string} */ set) => median((measured[set] ?? []).map((run) => run.peak));
  const last = measured['recommended']?.at(-1);
  return {
    program: folder.startsWith(root) ? folder.slice(root.length) : folder,
    files: last?.files,
    reports: last?.reports,
    'no rule, s': round(cpu('parse') / 1000),
    'no-floating-promises, s': round(cpu('baseline') / 1000),
    'recommended, s': round(cpu('recommended') / 1000),
    'CPU ratio': round(median(pairs(measured).map(([mine, other]) => mine.cpu / other.cpu))),
    'CPU ratio without parsing': round(
      median(pairs(measured).map(([mine, other, parse]) => (mine.cpu - parse.cpu) / (other.cpu - parse.cpu))),
    ),
    'no-floating-promises, MB': Math.round(peak('baseline')),
    'recommended, MB': Math.round(peak('recommended')),
    'memory ratio': round(peak('recommended') / peak('baseline')),
  };
});

for (const row of table) {
  console.log();
  for (const [key, value] of Object.entries(row)) console.log(`${key.padEnd(26)}${value}`);
}
console.log(`\nMedians of ${runs} paired runs: CPU time of the process (user and system), peak resident memory.`);

/** @param {string} set @param {string} folder @param {string} glob @returns {Run} */
function lint(set, folder, glob) {
  const script = fileURLToPath(new URL('./lint.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, set, folder, glob], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** @param {Record<string, Run[]>} measured @returns {[Run, Run, Run][]} the runs of each round: recommended, baseline, no rule */
function pairs({ recommended = [], baseline = [], parse = [] }) {
  return recommended.flatMap((mine, round) => {
    const [other, none] = [baseline[round], parse[round]];
    return other === undefined || none === undefined ? [] : [/** @type {[Run, Run, Run]} */ ([mine, other, none])];
  });
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(2));
}

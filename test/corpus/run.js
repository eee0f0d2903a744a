/**
 * Scores the built plugin on labelled real code; README.md beside this file says how.
 *
 *   npm run corpus -- --checkouts DIR --labels DIR [--scorer FILE] [--only NAME] [--rule WORD] [--orm LIST] [--all GLOB] [--json OUT]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** @typedef {{ repo: string, commit: string, file: string, line: number, rule: string, verdict: string, why: string, hops?: number, orm?: string }} Label */
/** @typedef {{ file: string, line: number, rule: string, message: string }} Report */
/** @typedef {Record<string, string | number>} Row */
/** @typedef {{ commit: string, rows: Row[], findings: Report[], unlabelled: Report[], broken: Report[], seconds: number }} Score */
/** @typedef {{ name: string, repo: string, commit: string, folder: string, score: Score, lines: string[], unread: Report[] }} Scored */

const USAGE =
  'npm run corpus -- --checkouts DIR --labels DIR [--scorer FILE] [--only NAME] [--rule WORD] [--orm LIST] [--all GLOB] [--json OUT]   (test/corpus/README.md)';
const plugin = fileURLToPath(new URL('../../', import.meta.url));
const verdictsFolder = fileURLToPath(new URL('./labels/', import.meta.url));

const arg = readArguments();
const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
try {
  process.exitCode = main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function main() {
  const names = readdirSync(arg.labels)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => basename(file, '.jsonl'))
    .filter((name) => arg.only === undefined || name.toLowerCase().includes(arg.only.toLowerCase()));
  if (names.length === 0) return fail(`no <owner>__<name>.jsonl in ${arg.labels}${arg.only === undefined ? '' : ` fits ${arg.only}`}`);

  /** @type {Scored[]} */
  const scored = [];
  /** @type {string[]} */
  const absent = [];
  let failed = 0;
  for (const name of names) {
    const labels = readRows(join(arg.labels, `${name}.jsonl`));
    const verdicts = readRows(join(verdictsFolder, `${name}.jsonl`));
    const disputed = new Set(verdicts.map(placeOf));
    const isChosen = (/** @type {Label} */ label) => arg.orm === undefined || arg.orm.split(',').includes(label.orm ?? '');
    const undisputed = labels.filter((label) => isChosen(label) && !disputed.has(placeOf(label)));
    const left = labels.filter((label) => !isChosen(label));
    for (const [commit, count] of commitsOf(undisputed)) {
      const repo = labels[0]?.repo ?? name.replace('__', '/');
      const folder = findCheckout(name, commit, commit === commitsOf(labels)[0]?.[0]);
      if (folder === undefined) {
        absent.push(`${repo} at ${commit} (${count} labels)`);
        continue;
      }
      console.error(`scoring ${repo} at ${commit.slice(0, 8)} in ${folder} ...`);
      const result = runScorer(folder, commit, undisputed);
      if (typeof result === 'string') {
        failed += 1;
        console.log(`FAILED  ${repo} at ${commit.slice(0, 8)}:\n${result}`);
      } else {
        const of = (/** @type {Label[]} */ rows) => rows.filter((row) => row.commit === commit);
        // What a label left out speaks of needs no verdict of ours.
        const isLeft = (/** @type {Report} */ report) =>
          of(left).some(({ file, line }) => file === report.file && Math.abs(line - report.line) < 2);
        const score = { ...result.score, unlabelled: result.score.unlabelled.filter((report) => !isLeft(report)) };
        scored.push({ name, repo, commit, folder, score, ...judge(score, of(verdicts), result.lines, repo) });
      }
    }
  }
  print(scored, absent);
  if (arg.json !== undefined) writeFileSync(arg.json, JSON.stringify({ total: sumUp(scored), scored, absent }, null, 1));
  if (failed > 0) return 1;
  return scored.length > 0 ? 0 : fail('no labelled commit has a checkout');
}

/** @param {Scored[]} scored @param {string[]} absent */
function print(scored, absent) {
  for (const { repo, commit, score, lines } of scored) {
    console.log(
      `\n${repo} at ${commit.slice(0, 8)}: ${score.findings.length} reports, ${score.broken.length} files broken, ${score.seconds.toFixed(1)} s`,
    );
    for (const line of lines) console.log(`  ${line}`);
  }
  console.log();
  console.table(sumUp(scored));
  if (absent.length === 0) return;
  console.log('Absent:');
  for (const entry of absent) console.log(`  ${entry}`);
  console.log('To make one: git worktree add --detach <checkouts>/<owner>__<name>@<first 8 of the commit> <commit>, then install its');
  console.log('dependencies without their scripts and generate its Prisma clients (test/corpus/README.md).');
}

/**
 * One row for each rule word over all repositories, and a sum.
 * @param {Scored[]} scored
 * @returns {Row[]}
 */
function sumUp(scored) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const row of scored.flatMap(({ score }) => score.rows)) {
    if (arg.rule !== undefined && row['rule'] !== arg.rule) continue;
    add(rows, String(row['rule']), row);
    if (arg.rule === undefined) add(rows, 'all', row);
  }
  const all = rows.get('all');
  return [...rows.values()].filter((row) => row !== all).concat(all ?? []);
}

/** @param {Map<string, Row>} rows @param {string} name @param {Row} row */
function add(rows, name, row) {
  const sum = rows.get(name) ?? { rule: name };
  rows.set(name, sum);
  for (const [key, value] of Object.entries(row)) if (typeof value === 'number') sum[key] = Number(sum[key] ?? 0) + value;
}

/**
 * What the scorer said of labels, and what our own verdicts say of the reports that no label speaks of.
 * @param {Score} score @param {Label[]} verdicts @param {string[]} said @param {string} repo
 */
function judge(score, verdicts, said, repo) {
  const lines = said.filter((line) => arg.rule === undefined || !/^(MISSED|NOISE)/.test(line) || line.includes(` ${arg.rule}`));
  /** @type {Report[]} */
  const unread = [];
  for (const report of score.unlabelled) {
    const row = verdicts.find(({ file, line, rule }) => file === report.file && line === report.line && rule === report.rule);
    const place = `${report.file}:${report.line} ${report.rule}`;
    if (row === undefined) unread.push(report);
    lines.push(
      row === undefined
        ? `UNREAD  ${place}: ${report.message}`
        : `${row.verdict === 'bug' ? 'RIGHT ' : 'WRONG '}  ${place}: ${row.why} (our verdict)`,
    );
  }
  if (unread.length > 0)
    lines.push(`${unread.length} reports have no verdict yet: read them, then add rows to test/corpus/labels/ for ${repo}`);
  return { lines, unread };
}

/**
 * @param {string} folder @param {string} commit @param {Label[]} labels
 * @returns {{ score: Score, lines: string[] } | string} what went wrong, when it is a string
 */
function runScorer(folder, commit, labels) {
  const [given, out] = [join(scratch, 'labels.jsonl'), join(scratch, 'score.json')];
  writeFileSync(given, labels.map((label) => JSON.stringify(label)).join('\n'));
  rmSync(out, { force: true });
  const options = ['--plugin', plugin, '--root', folder, '--labels', given, '--commit', commit, '--json', out];
  if (arg.all !== undefined) options.push('--all', arg.all);
  const run = spawnSync(process.execPath, ['--max-old-space-size=4096', arg.scorer, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0 || !existsSync(out)) return (run.stderr || run.error?.message || run.stdout).trim();
  return {
    score: JSON.parse(readFileSync(out, 'utf8')),
    lines: run.stdout.split('\n').filter((line) => /^(MISSED|NOISE|BROKEN)\b/.test(line)),
  };
}

/**
 * The folder that holds a commit of a repository: a git checkout is asked, any other folder is believed to be the commit it is named after,
 * or, without one in its name, the commit that has most labels.
 * @param {string} name @param {string} commit @param {boolean} isMain
 */
function findCheckout(name, commit, isMain) {
  const short = name.slice(name.indexOf('__') + 2);
  const pattern = new RegExp(`^(?:${[name, short].map((text) => text.replace(/[.]/g, '\\.')).join('|')})(?:@([0-9a-f]{7,40}))?$`, 'i');
  return readdirSync(arg.checkouts)
    .filter((entry) => {
      const match = pattern.exec(entry);
      if (match === null) return false;
      const head = existsSync(join(arg.checkouts, entry, '.git')) ? headOf(join(arg.checkouts, entry)) : undefined;
      return head === undefined ? (match[1] === undefined ? isMain : commit.startsWith(match[1])) : head === commit;
    })
    .map((entry) => join(arg.checkouts, entry))[0];
}

/** @param {string} folder */
function headOf(folder) {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {Label[]} labels @returns {[string, number][]} commits, most labelled first */
function commitsOf(labels) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { commit } of labels) counts.set(commit, (counts.get(commit) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]);
}

/** @param {string} path @returns {Label[]} */
function readRows(path) {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/** @param {Label} label */
function placeOf({ commit, file, line, rule }) {
  return [commit, file, line, rule].join(' ');
}

function readArguments() {
  const text = /** @type {const} */ ({ type: 'string' });
  const names = { checkouts: text, labels: text, scorer: text, only: text, rule: text, orm: text, all: text, json: text };
  const { checkouts, labels, scorer, ...rest } = parseArgs({ options: names }).values;
  if (checkouts === undefined || labels === undefined) process.exit(fail(USAGE));
  const paths = { checkouts: resolve(checkouts), labels: resolve(labels), scorer: resolve(scorer ?? join(labels, '../evaluate.mjs')) };
  for (const path of Object.values(paths)) if (!existsSync(path)) process.exit(fail(`${path} does not exist\n${USAGE}`));
  return { ...paths, ...rest };
}

/** @param {string} problem */
function fail(problem) {
  console.error(`corpus: ${problem}`);
  return 2;
}

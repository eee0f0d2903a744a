/**
 * How much work the analysis does, in counts that are the same on every machine. A budget is about 1.3 times of what was measured when it was
 * set: code that grows past one does more than it did, and has to say what for.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createAnalysis, type Analysis } from '../src/analysis/analysis.ts';
import { libraries } from '../src/knowledge/index.ts';
import { createProgram } from './cases.ts';
import { createInMemory } from './in-memory.ts';

/** The most that may be counted; absent counters are not limited. */
type Budget = Partial<Record<keyof Analysis['counters'], number>>;

const example = fileURLToPath(new URL('../docs/example/', import.meta.url));

describe.each([
  [
    'docs/example',
    createExample,
    {
      // One walk a file, and no second one for a second question.
      filesWalked: 1,
      // A call is recognised by its callee's symbol, and only where its name may matter: asking of every call costs ten times as much.
      symbolsAsked: 16.5,
      // Generic ORM signatures are what is expensive: they are resolved only where the symbol does not tell.
      signaturesAsked: 1,
      // Only what a transaction reaches is summarised, and once for each way of calling it.
      functionsSummarised: 2.9,
    },
  ],
  ['test/projects', () => createProgram(), { filesWalked: 1.01, symbolsAsked: 22, signaturesAsked: 2.2, functionsSummarised: 4 }],
] as const)('%s', (_, create, budget) => {
  const program = create();
  const files = ownFiles(program);
  const analysis = createAnalysis(program, libraries);
  for (const file of files) analysis.transactionEffects(file);
  const counted = { ...analysis.counters };

  test.each(Object.entries(budget))('%s: at most %d for each file', (counter, limit) => {
    const counts = counted[counter as keyof typeof counted];
    expect(counts, 'something is counted').toBeGreaterThan(0);
    expect(counts / files.length).toBeLessThanOrEqual(limit);
  });

  test('asked twice costs nothing', () => {
    for (const file of files) analysis.transactionEffects(file);
    expect(analysis.counters).toEqual(counted);
  });
});

const TRANSACTION = `
import { pool } from '../_shared/pool.ts';
import { transport } from '../_shared/mail.ts';
import { total } from './plain.ts';
export async function order(): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await transport.sendMail({ to: String(total([1])) });
  await client.query('COMMIT');
}
`;

const PLAIN = `
export function total(prices: readonly number[]): number {
  const rounded = prices.map((price) => Math.round(price));
  return rounded.reduce((sum, price) => sum + price, 0);
}
export const label = (prices: readonly number[]): string => ['total', String(total(prices))].join(': ');
`;

describe('a file without database code', () => {
  test('causes no call of the checker, before and after other files were asked for', () => {
    const program = createInMemory({ 'order.ts': TRANSACTION, 'plain.ts': PLAIN });
    const analysis = createAnalysis(program, libraries);
    const ask = (name: string) => analysis.transactionEffects(fileOf(program, name));
    expect(ask('plain.ts')).toEqual([]);
    expect(analysis.counters).toMatchObject({ symbolsAsked: 0, signaturesAsked: 0, functionsSummarised: 0 });

    expect(ask('order.ts')).toHaveLength(1);
    const { symbolsAsked, signaturesAsked } = analysis.counters;
    expect(symbolsAsked).toBeGreaterThan(0);
    const again = createAnalysis(program, libraries);
    for (const name of ['order.ts', 'plain.ts']) again.transactionEffects(fileOf(program, name));
    expect(again.counters).toMatchObject({ symbolsAsked, signaturesAsked });
  });

  test('causes none however long it is', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `${PLAIN.replace(/\b(total|label)\b/g, `$1${index}`)}`).join('');
    expect(text.split('\n').length).toBeGreaterThan(10_000);
    expect(count({ 'long.ts': text })).toMatchObject({ filesWalked: 1, symbolsAsked: 0, signaturesAsked: 0, functionsSummarised: 0 });
  });
});

/** A program whose one transaction calls `f0`, in a file of its own. */
const inTransaction = (helpers: string) => ({
  'helpers.ts': `import { transport } from '../_shared/mail.ts';\n${helpers}`,
  'order.ts': TRANSACTION.replace(/import \{ total.*\n/, "import { f0 } from './helpers.ts';\n").replace(
    /await transport.*/,
    'await f0(1);',
  ),
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const SEND = "await transport.sendMail({ to: 'a@example.com' });";

describe('code that is large or runs in circles', () => {
  test('10,000 lines of transactions: in proportion to their number', () => {
    const one = (index: number) => `
async function notify${index}(to: string): Promise<void> {
  const subject = ['order', String(${index})].join(' ');
  await transport.sendMail({ to, subject });
}
export async function order${index}(): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await notify${index}('a@example.com');
  await client.query('COMMIT');
}`;
    const head = "import { pool } from '../_shared/pool.ts';\nimport { transport } from '../_shared/mail.ts';\n";
    const text = (size: number) => head + numbers(size).map(one).join('\n');
    expect(text(950).split('\n').length).toBeGreaterThan(10_000);
    const [small, large] = [count({ 'order.ts': text(95) }), count({ 'order.ts': text(950) })];
    expect(small.effects).toBe(95);
    expect(large.effects).toBe(950);
    for (const counter of ['symbolsAsked', 'signaturesAsked', 'functionsSummarised'] as const) {
      expect(large[counter], counter).toBeLessThanOrEqual(10.5 * small[counter]);
    }
  });

  test('a chain of 39 functions: each is summarised once', () => {
    const chain = numbers(39).map((index) => {
      const next = index === 38 ? SEND : `await f${index + 1}(depth);`;
      return `export async function f${index}(depth: number): Promise<void> { ${next} }`;
    });
    expectWithin(count(inTransaction(chain.join('\n'))), { symbolsAsked: 60, signaturesAsked: 55, functionsSummarised: 55 });
  });

  test('38 functions in a ring: each is summarised once', () => {
    const ring = numbers(38).map((index) => {
      const call = `await f${(index + 1) % 38}(depth - 1);`;
      return `export async function f${index}(depth: number): Promise<void> { if (depth > 0) ${call} ${index === 30 ? SEND : ''} }`;
    });
    expectWithin(count(inTransaction(ring.join('\n'))), { symbolsAsked: 60, signaturesAsked: 55, functionsSummarised: 55 });
  });

  const web = (size: number, isCalled: (from: number, to: number) => boolean) =>
    numbers(size).map((index) => {
      const called = numbers(size).filter((other) => isCalled(index, other));
      const calls = called.map((other) => `if (depth > ${other}) await f${other}(depth - 1);`);
      return `export async function f${index}(depth: number): Promise<void> { ${calls.join(' ')} ${index === size - 1 ? SEND : ''} }`;
    });

  // Skipped because of what they show: every way through the calls is kept as a path of its own, so that 16 functions take a second, each
  // further one doubles that, and 8 functions in a circle take minutes.
  test('200 functions that call all later ones: each call is looked at once', () => {
    const helpers = web(200, (from, to) => to > from).join('\n');
    expectWithin(count(inTransaction(helpers)), { symbolsAsked: 26_000, signaturesAsked: 26_000, functionsSummarised: 260 });
  });

  test('200 functions that all call each other: in proportion to the calls', () => {
    const helpers = web(200, () => true).join('\n');
    expectWithin(count(inTransaction(helpers)), { symbolsAsked: 80_000, signaturesAsked: 80_000, functionsSummarised: 80_000 });
  });

  // Skipped because what is cut at the greatest depth is kept as if it were all there is: asked in the other order, both are found.
  test('a chain that is too long from its first function is still followed from its middle', () => {
    const chain = numbers(60).map((index) => {
      const next = index === 59 ? SEND : `await f${index + 1}(depth);`;
      return `export async function f${index}(depth: number): Promise<void> { ${next} }`;
    });
    const files = inTransaction(chain.join('\n'));
    const middle = files['order.ts'].replaceAll('f0', 'f30');
    expect(count({ ...files, 'other.ts': middle }).effects).toBeGreaterThanOrEqual(1);
  });

  test('a function that hands itself on in ever longer closures ends', () => {
    const growing = `
export async function f0(depth: number, then: () => Promise<void> = async () => {}): Promise<void> {
  if (depth === 0) return then();
  await f0(depth - 1, async () => { await then(); ${SEND} });
}`;
    expectWithin(count(inTransaction(growing)), { symbolsAsked: 1150, signaturesAsked: 700, functionsSummarised: 240 });
  });
});

/** What is counted, and how many effects are found, when every own file of a program is asked for. */
function count(files: Readonly<Record<string, string>>): Analysis['counters'] & { readonly effects: number } {
  const program = createInMemory(files);
  const analysis = createAnalysis(program, libraries);
  const effects = Object.keys(files).reduce((sum, name) => sum + analysis.transactionEffects(fileOf(program, name)).length, 0);
  return { ...analysis.counters, effects };
}

function expectWithin(counted: ReturnType<typeof count>, budget: Budget): void {
  expect(counted.effects, 'effects found').toBeGreaterThan(0);
  for (const [counter, limit] of Object.entries(budget)) {
    expect(counted[counter as keyof typeof counted], counter).toBeLessThanOrEqual(limit);
  }
}

function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program.getSourceFiles().filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file));
}

function fileOf(program: ts.Program, name: string): ts.SourceFile {
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/in-memory/${name}`));
  if (file === undefined) throw new Error(`no ${name} in the program`);
  return file;
}

function createExample(): ts.Program {
  const { config } = ts.readConfigFile(`${example}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, example);
  return ts.createProgram(fileNames, options);
}

/**
 * How much work the analysis does, in counts that are the same on every machine. A budget is about 1.3 times of what was measured when it was
 * set: code that grows past one does more than it did, and has to say what for.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../src/analysis/analysis.ts';
import { libraries } from '../src/knowledge/index.ts';
import { createProgram } from './cases.ts';
import { count, fileOf, TRANSACTION } from './counted.ts';
import { createInMemory } from './in-memory.ts';

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

function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program.getSourceFiles().filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file));
}

function createExample(): ts.Program {
  const { config } = ts.readConfigFile(`${example}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, example);
  return ts.createProgram(fileNames, options);
}

import type ts from 'typescript';
import { expect } from 'vitest';
import { type Analysis, createAnalysis } from '../src/analysis/analysis.ts';
import { libraries } from '../src/knowledge/index.ts';
import { createInMemory } from './in-memory.ts';

/** The most that may be counted; absent counters are not limited. */
type Budget = Partial<Record<keyof Analysis['counters'], number>>;

/** A file whose one transaction sends a mail. */
export const TRANSACTION = `
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

/** What is counted, and how many effects are found, when every own file of a program is asked for. */
export function count(files: Readonly<Record<string, string>>): Analysis['counters'] & { readonly effects: number } {
  const program = createInMemory(files);
  const analysis = createAnalysis(program, libraries);
  const effects = Object.keys(files).reduce((sum, name) => sum + analysis.transactionEffects(fileOf(program, name)).length, 0);
  return { ...analysis.counters, effects };
}

/** Fails where more is counted than a budget allows for, or nothing is found. */
export function expectWithin(counted: ReturnType<typeof count>, budget: Budget): void {
  expect(counted.effects, 'effects found').toBeGreaterThan(0);
  for (const [counter, limit] of Object.entries(budget)) {
    expect(counted[counter as keyof typeof counted], counter).toBeLessThanOrEqual(limit);
  }
}

/** A file of a program that is held in memory. */
export function fileOf(program: ts.Program, name: string): ts.SourceFile {
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/in-memory/${name}`));
  if (file === undefined) throw new Error(`no ${name} in the program`);
  return file;
}

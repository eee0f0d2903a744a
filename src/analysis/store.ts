import type ts from 'typescript';
import { libraries } from '../knowledge/index.ts';
import { type Analysis, createAnalysis } from './analysis.ts';
import { readSettings } from './recognition/settings.ts';

const analyses = new WeakMap<ts.Program, Map<string, Analysis>>();

/**
 * The analysis of a program under `settings.database`, shared by all rules.
 * @throws Error that names the field when the settings can't be taken.
 */
export function getAnalysis(program: ts.Program, settings: unknown): Analysis {
  const ofProgram = analyses.get(program) ?? new Map<string, Analysis>();
  analyses.set(program, ofProgram);
  const key = JSON.stringify(settings) ?? '';
  const known = ofProgram.get(key);
  if (known !== undefined) return known;
  const own = readSettings(settings);
  const analysis = createAnalysis(program, own === undefined ? libraries : [own, ...libraries]);
  ofProgram.set(key, analysis);
  return analysis;
}

import type ts from 'typescript';
import type { Catalogue } from './recognition/catalogue.ts';
import type { ProgramIndex } from './program/program-index.ts';

/** What a question about a program needs: the checker, what is known of libraries, and the index of names. */
export interface Context {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly catalogue: Catalogue;
  readonly index: ProgramIndex;
  readonly counters: Counters;
}

/** How much work was done; budgets in the tests keep it small. */
export interface Counters {
  filesWalked: number;
  symbolsAsked: number;
  signaturesAsked: number;
  functionsSummarised: number;
}

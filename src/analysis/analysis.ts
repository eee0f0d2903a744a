import type ts from 'typescript';
import type { Library } from '../knowledge/library.ts';
import { type Answer, getAnswers } from './answers/answers.ts';
import { getNestedAnswers, type NestedAnswer } from './answers/nested.ts';
import { type BlindImport, getBlindImports } from './recognition/blindness.ts';
import { type Counters, createContext } from './context.ts';
import { getInvalidContracts, type InvalidContract } from './recognition/contracts.ts';
import type { Step } from './flow/facts.ts';
import { findHeard } from './flow/events/handed-transactions.ts';
import { findIntercepted } from './flow/middleware/interceptors.ts';
import { type Enclosed, findEnclosed } from './flow/middleware/middleware.ts';
import { getFileChecks, getFileLostUpdates } from './rows/races.ts';
import type { Check } from './rows/checks.ts';
import type { LostUpdate } from './rows/lost.ts';
import { getRepetitions, type Repetition } from './loops/repetitions.ts';
import { getStatement } from './rows/statements/statements.ts';
import { type Ending, getProblems } from './flow/endings/problems.ts';
import { createRunner } from './flow/run.ts';
import { getUnretried, type Unretried } from './isolation/unretried.ts';
import { type CallerOrder, getCallerOrders } from './locks/orders.ts';
import { getLocksOutside, isLock, type LockOutside } from './locks/outside.ts';
import { getLoads, type Load } from './jobs/loads.ts';
import { getUncappedReads, type UncappedRead } from './requests/page-sizes.ts';
import type { Shown } from './reads/finding.ts';
import { type Floating, getFloating } from './promises/floating.ts';
import { getParallel, type Parallel } from './promises/parallel.ts';
import { getSwallowed, type Swallowed } from './promises/swallowed.ts';
import { type CallSpecifier, isSpecified } from './flow/specifiers.ts';
import {
  getEffects,
  getFindings,
  getOperations,
  type Placed,
  type TransactionEffect,
  type TransactionOperation,
} from './flow/transactions.ts';

/** The questions that rules may ask of a program. */
export interface Analysis {
  /** The effects that a file's code reaches inside transactions. */
  readonly transactionEffects: (file: ts.SourceFile) => readonly TransactionEffect[];
  /** The operations that a file's code reaches inside transactions. */
  readonly transactionOperations: (file: ts.SourceFile) => readonly TransactionOperation[];
  /** The operations and effects that a file's loops run once for each element. */
  readonly repetitions: (file: ts.SourceFile) => readonly Repetition[];
  /** The queries of a file that nobody waits for. */
  readonly floatingQueries: (file: ts.SourceFile) => readonly Floating[];
  /** The queries of transactions that a file's code sends side by side. */
  readonly parallelQueries: (file: ts.SourceFile) => readonly Parallel[];
  /** The failures inside transactions that a file's code holds back. */
  readonly swallowedErrors: (file: ts.SourceFile) => readonly Swallowed[];
  /** The writes of a file that an earlier read of the same rows decides, while nothing keeps its answer true. */
  readonly checksThenWrites: (file: ts.SourceFile) => readonly Check[];
  /** The columns that a file's code writes with what it made of an earlier read of the same row. */
  readonly lostUpdates: (file: ts.SourceFile) => readonly LostUpdate[];
  /** The transactions of a file that the database may refuse, and that nobody begins again. */
  readonly unretriedTransactions: (file: ts.SourceFile) => readonly Unretried[];
  /** The locks of a file that no transaction holds. */
  readonly locksOutside: (file: ts.SourceFile) => readonly LockOutside[];
  /** The rows that a file's transactions lock in an order which is their callers'. */
  readonly callerOrders: (file: ts.SourceFile) => readonly CallerOrder[];
  /** The reads without a limit in a file whose rows are sent to clients. */
  readonly answers: (file: ts.SourceFile) => readonly Shown<Answer>[];
  /** The collections without a limit that a file's reads give with each row of a page which is sent to clients. */
  readonly nestedAnswers: (file: ts.SourceFile) => readonly Shown<NestedAnswer>[];
  /** The reads of a file that load a whole table into memory for a job or a script. */
  readonly loads: (file: ts.SourceFile) => readonly Shown<Load>[];
  /** The reads of a file that a client may make as large as it likes. */
  readonly uncappedReads: (file: ts.SourceFile) => readonly Shown<UncappedRead>[];
  /** What is wrong with how a file's transactions and connections end. */
  readonly transactionEndings: (file: ts.SourceFile) => readonly Ending[];
  /** The imports of a file whose types can't be seen. */
  readonly blindImports: (file: ts.SourceFile) => readonly BlindImport[];
  /** The JSDoc contracts of a file that can't be taken. */
  readonly invalidContracts: (file: ts.SourceFile) => readonly InvalidContract[];
  /** Whether one of the calls on a path is of a function that a specifier names. */
  readonly isSpecified: (path: readonly Step[], specifiers: readonly CallSpecifier[]) => boolean;
  /** How much work was done so far. */
  readonly counters: Counters;
}

/** The analysis of a program in the light of what is known of libraries. */
export function createAnalysis(program: ts.Program, libraries: readonly Library[]): Analysis {
  const context = createContext(program, libraries);
  const runner = createRunner(context);
  const known = new WeakMap<ts.SourceFile, readonly Placed[]>();
  let enclosed: readonly Enclosed[] | undefined;
  const findingsOf = (file: ts.SourceFile): readonly Placed[] => {
    enclosed ??= [...findEnclosed(runner.engine), ...findIntercepted(runner.engine), ...findHeard(runner.engine)];
    const findings = known.get(file) ?? getFindings(file, runner, enclosed);
    known.set(file, findings);
    return findings;
  };
  return {
    counters: context.counters,
    transactionEffects: (file) => getEffects(findingsOf(file)),
    transactionOperations: (file) =>
      getOperations(findingsOf(file), runner.engine).filter(
        // A lock on another client is a matter of its own.
        ({ relation, path }) => relation !== 'outer' || !isLock(path.at(-1)?.call, runner.engine),
      ),
    repetitions: (file) => getRepetitions(file, runner, (call) => getStatement(call, runner.engine)?.data ?? []),
    floatingQueries: (file) => {
      const floating = getFloating(file, findingsOf, runner.engine);
      if (floating.length === 0) return floating;
      // To await it mends neither what must not be sent side by side nor what runs when the transaction is over.
      const parallel = getParallel(file, findingsOf, runner.engine).filter(({ problem }) => problem !== 'single');
      const late = getProblems(file, runner.engine).filter(({ problem }) => problem === 'usedAfterEnd');
      const others = new Set([...parallel, ...late].map(({ node }) => node));
      return floating.filter(({ node }) => !others.has(node));
    },
    parallelQueries: (file) => getParallel(file, findingsOf, runner.engine),
    swallowedErrors: (file) => getSwallowed(file, findingsOf, runner.engine),
    checksThenWrites: (file) => getFileChecks(file, runner.engine),
    lostUpdates: (file) => getFileLostUpdates(file, runner.engine),
    unretriedTransactions: (file) => getUnretried(file, runner.engine),
    locksOutside: (file) => getLocksOutside(file, findingsOf, runner.engine),
    callerOrders: (file) => getCallerOrders(file, findingsOf, runner.engine),
    answers: (file) => getAnswers(file, runner.engine),
    nestedAnswers: (file) => getNestedAnswers(file, runner.engine),
    loads: (file) => getLoads(file, runner.engine),
    uncappedReads: (file) => getUncappedReads(file, runner.engine),
    transactionEndings: (file) => getProblems(file, runner.engine),
    blindImports: (file) => getBlindImports(file, context),
    invalidContracts: getInvalidContracts,
    isSpecified: (path, specifiers) => isSpecified(path, specifiers, context),
  };
}

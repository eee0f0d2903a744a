import type ts from 'typescript';
import type { CallFact, Library } from '../knowledge/library.ts';
import { toFunction } from './program/implementations.ts';
import { isInPackage } from './program/places.ts';
import { createProgramIndex, type MayBe, type ProgramIndex, type SpeaksOf, type Subject } from './program/program-index.ts';
import { withSources } from './program/sources.ts';
import { getAddedLibraries } from './recognition/added.ts';
import { type Catalogue, createCatalogue, testsOf } from './recognition/catalogue.ts';
import { identify } from './recognition/identity.ts';
import { getPresent } from './recognition/present.ts';
import { isLockName } from './recognition/lock-names.ts';

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

/** The context of a program in the light of what is known of libraries. */
export function createContext(program: ts.Program, libraries: readonly Library[]): Context {
  const counters: Counters = { filesWalked: 0, symbolsAsked: 0, signaturesAsked: 0, functionsSummarised: 0 };
  const whole = withSources(program, testsOf(libraries.flatMap(getOpeners)));
  const present = [...getPresent(libraries, whole), ...getAddedLibraries(whole, libraries)];
  const catalogue = createCatalogue(present);
  const isConditionOfQuery = testsOf(present.flatMap(getConditions));
  const speaksOf: SpeaksOf = (member, what) =>
    (what === 'read' && isConditionOfQuery(member)) ||
    (what === 'lock' && isLockName(member, { catalogue })) ||
    catalogue.rows(member).some(({ fact }) => tellsOf(fact, what));
  const mayBe: MayBe = (call, what) => {
    const { match, declarations } = identify(call, context);
    if (match !== undefined) return tellsOf(match.fact, what);
    // What is `any` here, or written down as a type only, may be anything that is handed in.
    return (
      declarations.length === 0 ||
      declarations.some((one) => !isInPackage(one.getSourceFile().fileName) && toFunction(one, context) === undefined)
    );
  };
  const index = createProgramIndex(whole, speaksOf, mayBe, () => counters.filesWalked++);
  const context: Context = { program: whole, checker: whole.getTypeChecker(), catalogue, index, counters };
  return context;
}

function tellsOf(fact: CallFact, what: Subject): boolean {
  if (what !== 'read' && what !== 'write')
    return what in fact || (what === 'begin' && ('returnsBegin' in fact || ('transaction' in fact && fact.transaction.byHand === true)));
  if ('sql' in fact || ('byItself' in fact && what === 'read')) return true;
  return 'operation' in fact && (fact.operation === 'raw' || /^(read|count)/.test(fact.operation) === (what === 'read'));
}

/** The members that run a callback in a transaction. */
function getOpeners({ calls }: Library): readonly string[] {
  return calls.flatMap((fact) => ('transaction' in fact ? fact.members : []));
}

/** How queries that no member's name gives away (`trx('orders').where(…)`) are mostly known: by what they say of rows. */
function getConditions({ calls, rows }: Library): readonly string[] {
  const isCalledByItself = calls.some((fact) => 'byItself' in fact && fact.members.includes('()'));
  return isCalledByItself ? (rows?.chain?.condition ?? []) : [];
}

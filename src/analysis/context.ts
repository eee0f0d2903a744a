import type ts from 'typescript';
import type { Library } from '../knowledge/library.ts';
import { createProgramIndex, type ProgramIndex, type SpeaksOf } from './program/program-index.ts';
import { withSources } from './program/sources.ts';
import { getAddedLibraries } from './recognition/added.ts';
import { type Catalogue, createCatalogue, testsOf } from './recognition/catalogue.ts';
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
  const catalogue = createCatalogue(libraries);
  const isConditionOfQuery = testsOf(libraries.flatMap(getConditions));
  const speaksOf: SpeaksOf = (member, what) =>
    (what === 'read' && isConditionOfQuery(member)) ||
    (what === 'lock' && isLockName(member, { catalogue })) ||
    catalogue.rows(member).some(({ fact }) => {
      if (what !== 'read' && what !== 'write')
        return (
          what in fact || (what === 'begin' && ('returnsBegin' in fact || ('transaction' in fact && fact.transaction.byHand === true)))
        );
      if ('sql' in fact || ('byItself' in fact && what === 'read')) return true;
      return 'operation' in fact && (fact.operation === 'raw' || /^(read|count)/.test(fact.operation) === (what === 'read'));
    });
  const whole = withSources(program, (member) => speaksOf(member, 'transaction'));
  const index = createProgramIndex(whole, speaksOf, () => counters.filesWalked++);
  const added = getAddedLibraries(whole, libraries);
  return {
    program: whole,
    checker: whole.getTypeChecker(),
    catalogue: added.length === 0 ? catalogue : createCatalogue([...libraries, ...added]),
    index,
    counters,
  };
}

/** How queries that no member's name gives away (`trx('orders').where(…)`) are mostly known: by what they say of rows. */
function getConditions({ calls, rows }: Library): readonly string[] {
  const isCalledByItself = calls.some((fact) => 'byItself' in fact && fact.members.includes('()'));
  return isCalledByItself ? (rows?.chain?.condition ?? []) : [];
}

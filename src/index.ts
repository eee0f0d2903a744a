import { createRequire } from 'node:module';
import type { ESLint, Linter } from 'eslint';
import { consistentLockOrder } from '../rules/consistent-lock-order.ts';
import { noBlindSpots } from '../rules/no-blind-spots.ts';
import { noCheckThenWrite } from '../rules/no-check-then-write.ts';
import { noCrossDatabaseTransaction } from '../rules/no-cross-database-transaction.ts';
import { noFloatingQueries } from '../rules/no-floating-queries.ts';
import { noLockOutsideTransaction } from '../rules/no-lock-outside-transaction.ts';
import { noLostUpdate } from '../rules/no-lost-update.ts';
import { noOuterClientInTransaction } from '../rules/no-outer-client-in-transaction.ts';
import { noParallelQueriesInTransaction } from '../rules/no-parallel-queries-in-transaction.ts';
import { noQueryInLoop } from '../rules/no-query-in-loop.ts';
import { noSideEffectsInTransaction } from '../rules/no-side-effects-in-transaction.ts';
import { noSwallowedErrorsInTransaction } from '../rules/no-swallowed-errors-in-transaction.ts';
import { requireSerializationRetry } from '../rules/require-serialization-retry.ts';
import { noUnboundedInclude } from '../rules/no-unbounded-include.ts';
import { noUnboundedReads } from '../rules/no-unbounded-reads.ts';
import { noUncappedPageSize } from '../rules/no-uncapped-page-size.ts';
import { noUnfinishedTransaction } from '../rules/no-unfinished-transaction.ts';
import { requirePagination } from '../rules/require-pagination.ts';

const { name, version } = createRequire(import.meta.url)('eslint-plugin-database/package.json') as { name: string; version: string };

const rules = {
  'consistent-lock-order': consistentLockOrder,
  'no-blind-spots': noBlindSpots,
  'no-check-then-write': noCheckThenWrite,
  'no-cross-database-transaction': noCrossDatabaseTransaction,
  'no-floating-queries': noFloatingQueries,
  'no-lock-outside-transaction': noLockOutsideTransaction,
  'no-lost-update': noLostUpdate,
  'no-outer-client-in-transaction': noOuterClientInTransaction,
  'no-parallel-queries-in-transaction': noParallelQueriesInTransaction,
  'no-query-in-loop': noQueryInLoop,
  'no-side-effects-in-transaction': noSideEffectsInTransaction,
  'no-swallowed-errors-in-transaction': noSwallowedErrorsInTransaction,
  'no-unbounded-include': noUnboundedInclude,
  'no-unbounded-reads': noUnboundedReads,
  'no-uncapped-page-size': noUncappedPageSize,
  'no-unfinished-transaction': noUnfinishedTransaction,
  'require-serialization-retry': requireSerializationRetry,
  'require-pagination': requirePagination,
};

type Level = 'recommended' | 'strict' | 'all';

const LEVELS: readonly Level[] = ['recommended', 'strict', 'all'];

const plugin = {
  meta: { name, version, namespace: 'database' },
  rules,
  configs: {} as Record<Level, Linter.Config>,
} satisfies ESLint.Plugin;

function getEntry({ meta: { docs } }: (typeof rules)[keyof typeof rules], level: Level): Linter.RuleEntry {
  return level === 'recommended' ? 'error' : ['error', ...(docs.strict ?? [])];
}

for (const level of LEVELS) {
  const holds = Object.entries(rules).filter(([, { meta }]) => LEVELS.indexOf(meta.docs?.recommended ?? 'all') <= LEVELS.indexOf(level));
  plugin.configs[level] = {
    name: `database/${level}`,
    plugins: { database: plugin },
    rules: Object.fromEntries(holds.map(([name, rule]) => [`database/${name}`, getEntry(rule, level)])),
  };
}

export default plugin;
export { plugin as 'module.exports' };

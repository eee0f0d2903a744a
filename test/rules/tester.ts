import { fileURLToPath } from 'node:url';
import { RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';
import type { DatabaseRule } from '../../src/rule.ts';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** Tests a rule on one-liners, with the types that this package's own dependencies have. */
export function testRule(name: string, rule: DatabaseRule, tests: RunTests<string, readonly unknown[]>): void {
  const tsconfigRootDir = fileURLToPath(new URL('./sources', import.meta.url));
  const tester = new RuleTester({ languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir } } });
  tester.run(name, rule as unknown as Parameters<typeof tester.run<string, readonly unknown[]>>[1], tests);
}

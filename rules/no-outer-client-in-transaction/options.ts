import { isSpecifier, listOf, type RuleSchema, shapeOf } from '../../src/rule.ts';
import type { CallSpecifier } from '../../src/analysis/flow/specifiers.ts';

/** Options of the rules about clients. */
export interface Options {
  /** Calls that are meant to run on their own: audit records that must survive a rollback. */
  readonly allow: readonly CallSpecifier[];
}

/** The fields of the options. */
export const schema: readonly RuleSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'Calls that are meant to run outside the transaction: names, or `{ from, name, package, path, member }`.',
      } as RuleSchema,
    },
  },
];

/** Checks the values of the options. */
export const checkOptions = shapeOf({ allow: listOf(isSpecifier) });

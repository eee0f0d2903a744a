import { isSpecifier, listOf, oneOf, type RuleSchema, shapeOf } from '../../src/rule.ts';
import type { CallSpecifier } from '../../src/analysis/flow/specifiers.ts';
import type { EffectKind } from '../../src/knowledge/library.ts';

/** Options of `no-side-effects-in-transaction`. */
export interface Options {
  /** Kinds of effect that count. */
  readonly kinds: readonly EffectKind[];
  /** Whether reads over the network are reported. */
  readonly reads: 'report' | 'ignore';
  /** Whether events of the process are followed to what their listeners do. */
  readonly events: 'follow' | 'ignore';
  /** Further calls that are right inside a transaction. */
  readonly allow: readonly CallSpecifier[];
}

const ALL_KINDS = {
  http: true,
  email: true,
  sms: true,
  push: true,
  broker: true,
  queue: true,
  cache: true,
  storage: true,
  payment: true,
  realtime: true,
  search: true,
  llm: true,
  process: true,
  file: true,
  telemetry: false,
  event: false,
} as const satisfies Record<EffectKind, boolean>;

/** The kinds that count by default. */
export const DEFAULT_KINDS = Object.entries(ALL_KINDS).flatMap(([kind, isDefault]) => (isDefault ? [kind as EffectKind] : []));

// The values are checked by `checkOptions`, which says what is wrong with which.
const field = (description: string): RuleSchema => ({ description }) as RuleSchema;

/** The fields of the options. */
export const schema: readonly RuleSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      kinds: field(`Kinds of effect that count, of ${Object.keys(ALL_KINDS).join(', ')}.`),
      reads: field('Whether reads over the network are reported: `report` or `ignore`.'),
      events: field('Whether events of the process are followed to what their listeners do: `follow` or `ignore`.'),
      allow: field('Further calls that are right inside a transaction: names, or `{ from, name, package, path, member }`.'),
    },
  },
];

/** Checks the values of the options. */
export const checkOptions = shapeOf({
  kinds: listOf(oneOf(Object.keys(ALL_KINDS))),
  reads: oneOf(['report', 'ignore']),
  events: oneOf(['follow', 'ignore']),
  allow: listOf(isSpecifier),
});

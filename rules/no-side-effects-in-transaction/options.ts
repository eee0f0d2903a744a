import type { RuleSchema } from '../../src/rule.ts';
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

const names = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] } satisfies RuleSchema;

/** JSON schema of the options. */
export const schema: readonly RuleSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      kinds: {
        type: 'array',
        items: { type: 'string', enum: Object.keys(ALL_KINDS) },
        uniqueItems: true,
        description: 'Kinds of effect that count.',
      },
      reads: { type: 'string', enum: ['report', 'ignore'], description: 'Whether reads over the network are reported.' },
      events: {
        type: 'string',
        enum: ['follow', 'ignore'],
        description: 'Whether events of the process are followed to what their listeners do.',
      },
      allow: {
        type: 'array',
        description: 'Further calls that are right inside a transaction.',
        items: {
          oneOf: [
            { type: 'string' },
            {
              type: 'object',
              additionalProperties: false,
              required: ['from', 'name'],
              properties: {
                from: { type: 'string', enum: ['file', 'package', 'lib'] },
                name: names,
                package: { type: 'string' },
                path: { type: 'string' },
                member: names,
              },
            },
          ],
        },
      },
    },
  },
];

import { listOf, oneOf, type RuleSchema, shapeOf } from '../../src/rule.ts';
import type { EffectKind } from '../../src/knowledge/library.ts';

/** Options of `no-query-in-loop`. */
export interface Options {
  /** Kinds of effect that count too, beside queries. */
  readonly effects: readonly EffectKind[];
  /** Whether queries of a database in the same process are reported. */
  readonly inProcess: 'report' | 'ignore';
}

const KINDS: Record<EffectKind, true> = {
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
  telemetry: true,
  event: true,
};

/** What counts where nothing is said. */
export const defaults: Options = { effects: ['cache'], inProcess: 'ignore' };

// The values are checked by `checkOptions`, which says what is wrong with which.
const field = (description: string): RuleSchema => ({ description }) as RuleSchema;

/** The fields of the options. */
export const schema: readonly RuleSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      effects: field(`Kinds of effect that count too, beside queries, of ${Object.keys(KINDS).join(', ')}.`),
      inProcess: field('Whether queries of a database in the same process, which are no round trips, are reported: `report` or `ignore`.'),
    },
  },
];

/** Checks the values of the options. */
export const checkOptions = shapeOf({ effects: listOf(oneOf(Object.keys(KINDS))), inProcess: oneOf(['report', 'ignore']) });

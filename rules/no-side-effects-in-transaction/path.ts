import { getDisplayName } from '../../src/rule.ts';
import type { EffectFact, Step } from '../../src/analysis/flow/facts.ts';

/** `Stripe capture (settle → PaymentService.settle → StripeGateway.capture)`: what is called in the end, and by which way. */
export function describePath({ library, member }: EffectFact, path: readonly Step[]): string {
  const called = library === undefined || library.name === member ? member : `${library.name} ${member}`;
  const way = path.flatMap(({ into, implementations, event }) => {
    if (into === undefined) return [];
    return [
      ...(event === undefined ? [] : [`event ${event}`]),
      `${getDisplayName(into)}${implementations === undefined ? '' : ` (1 of ${implementations} implementations)`}`,
    ];
  });
  return way.length === 0 ? called : `${called} (${way.join(' → ')})`;
}

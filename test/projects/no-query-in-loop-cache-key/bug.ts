// A place for each, and nobody waits: the commands still are as many as the quotes.
import { keepTotal } from './cache.ts';

export function keep(totals: Record<string, number>): void {
  for (const [account, total] of Object.entries(totals)) {
    keepTotal(account, total); // ! roundTripPerElement "(keepTotal)"
  }
}

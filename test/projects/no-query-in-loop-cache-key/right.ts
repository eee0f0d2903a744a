// One place of the store, filled again and again with the newest figure.
import { keepTotal } from './cache.ts';

export function count(account: string, amounts: number[]): void {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
    keepTotal(account, total + amount);
  }
}

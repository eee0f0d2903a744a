// One helper in several loops: one line for each.
import { priceOf } from './prices.ts';

export async function sum(skus: string[]): Promise<number> {
  let total = 0;
  for (const sku of skus) total += await priceOf(sku); // ! queryPerElement "(priceOf)"
  return total;
}

export const all = (skus: string[]) => Promise.all(skus.map(priceOf)); // ! queryPerElement

export async function cheap(skus: string[]): Promise<void> {
  let index = 0;
  while (index < skus.length) {
    const sku = skus[index] ?? '';
    if ((await priceOf(sku)) < 5) console.log(sku); // ! queryPerElement "(priceOf)"
    index++;
  }
}

// A cache saves the second query for a key, not the first for each.
import { priceOf } from './countries.ts';

export async function total(skus: string[]): Promise<number> {
  let sum = 0;
  for (const sku of skus) sum += await priceOf(sku); // ! queryPerElement "(priceOf)"
  return sum;
}

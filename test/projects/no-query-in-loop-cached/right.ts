// All prices are read before the loop.
import { pricesOf } from './countries.ts';

export async function total(skus: string[]): Promise<number> {
  const prices = await pricesOf(skus);
  let sum = 0;
  for (const sku of skus) sum += prices.get(sku) ?? 0;
  return sum;
}

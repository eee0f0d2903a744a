// The search ends with the first that is found.
import { priceOf } from './prices.ts';

export async function firstPrice(skus: string[]): Promise<number> {
  for (const sku of skus) {
    const price = await priceOf(sku);
    if (price) return price;
  }
  return 0;
}

export async function lastPrice(skus: string[]): Promise<number> {
  let price = 0;
  for (const sku of skus.toReversed()) {
    if (sku === '') continue;
    price = await priceOf(sku);
    break;
  }
  return price;
}

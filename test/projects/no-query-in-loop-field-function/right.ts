// All in one: what it asks by is what it is given.
import type { Account } from './account.ts';

export async function priceAll(account: Account, skus: string[][]): Promise<number> {
  let total = 0;
  for (const product of await account.findProducts(skus.flat())) total += product.price;
  return total;
}

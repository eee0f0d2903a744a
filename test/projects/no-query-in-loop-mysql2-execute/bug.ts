// mysql2: a select for each, a sum of them.
import { priceOf } from './database.ts';

export async function total(lines: { product: number; count: number }[]): Promise<number> {
  const prices = await Promise.all(
    lines.map(async ({ product, count }) => {
      const price = await priceOf(product); // ! queryPerElement "(priceOf)"
      return price * count;
    }),
  );
  return prices.reduce((sum, price) => sum + price, 0);
}

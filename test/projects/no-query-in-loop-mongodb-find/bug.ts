// MongoDB: a find for each, behind a helper; a write for each, directly.
import { leftOf, stock } from './database.ts';

export async function check(items: number[]): Promise<number[]> {
  const missing: number[] = [];
  for (const item of items) {
    if ((await leftOf(item)) === 0) missing.push(item); // ! queryPerElement "(leftOf)"
  }
  missing.forEach(async (item) => {
    await stock.insertOne({ item, left: 0 }); // ! queryPerElement
  });
  return missing;
}

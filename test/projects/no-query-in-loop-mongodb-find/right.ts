// MongoDB: a bulk is filled by the loop and sent once.
import { stock } from './database.ts';

export async function add(items: number[]): Promise<void> {
  const bulk = stock.initializeUnorderedBulkOp();
  for (const item of items) bulk.insert({ item, left: 0 });
  await bulk.execute();
  await stock.bulkWrite(items.map((item) => ({ updateOne: { filter: { item }, update: { $inc: { left: 1 } } } })));
}

import { MongoClient } from 'mongodb';

export const client = new MongoClient('mongodb://localhost/shop');

export const stock = client.db('shop').collection<{ item: number; left: number }>('stock');

export async function leftOf(item: number): Promise<number> {
  const found = await stock.findOne({ item });
  return found?.left ?? 0;
}

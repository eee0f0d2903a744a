// The store has a call for many, or takes a list of keys.
import { Redis } from 'ioredis';
import Keyv from 'keyv';

const store = new Keyv();
const redis = new Redis();

export async function greetings(ids: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const id of ids) found.push(await store.get(`greeting:${id}`)); // ! roundTripPerElement
  return found;
}

export async function forget(ids: string[]): Promise<void> {
  for (const id of ids) await redis.del(`greeting:${id}`); // ! roundTripPerElement
}

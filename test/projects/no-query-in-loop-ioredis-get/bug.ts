// ioredis: a round trip for each key.
import { counterOf, redis } from './cache.ts';

export async function counters(ids: number[]): Promise<number[]> {
  const found: number[] = [];
  for (const id of ids) found.push(await counterOf(id)); // ! roundTripPerElement "(counterOf)"
  for (const id of ids) await redis.expire(`count:${id}`, 60); // ! roundTripPerElement
  return found;
}

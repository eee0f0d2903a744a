// ioredis: many keys in one command, and commands that a pipeline sends together.
import { redis } from './cache.ts';

export async function counters(ids: number[]): Promise<number[]> {
  const found = await redis.mget(ids.map((id) => `count:${id}`));
  const pipeline = redis.pipeline();
  for (const id of ids) pipeline.expire(`count:${id}`, 60);
  await pipeline.exec();
  return found.map(Number);
}

export async function forget(): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', 'count:*');
    cursor = next;
    if (keys.length > 0) await redis.del(...keys);
  } while (cursor !== '0');
}

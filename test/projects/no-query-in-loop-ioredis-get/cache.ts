import { Redis } from 'ioredis';

export const redis = new Redis();

export async function counterOf(id: number): Promise<number> {
  return Number(await redis.get(`count:${id}`));
}

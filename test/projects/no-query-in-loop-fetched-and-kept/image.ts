import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';

const redis = new Redis();

export async function load(url: string): Promise<void> {
  const answer = await fetch(url);
  await redis.set(`image:${url}`, await answer.text());
}

export async function note(url: string): Promise<void> {
  await redis.set(`image:${createHash('sha256').update(url).digest('hex')}`, url);
}

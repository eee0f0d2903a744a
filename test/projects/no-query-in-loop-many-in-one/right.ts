// Commands that take many keys are the batched form.
import { Redis } from 'ioredis';

const redis = new Redis();

export async function all(pages: AsyncIterable<{ keys: string[] }>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages) found.push(await redis.mget(...page.keys));
  return found;
}

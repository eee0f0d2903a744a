// redis: a multi collects, `exec` sends.
import { createClient } from '@redis/client';

const client = createClient();

export async function store(values: Map<string, string>): Promise<void> {
  const multi = client.multi();
  for (const [key, value] of values) {
    multi.set(key, value);
  }
  await multi.exec();
}

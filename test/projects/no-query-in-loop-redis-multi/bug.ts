// redis: a round trip for each key.
import { createClient } from '@redis/client';

const client = createClient();

export async function store(values: Map<string, string>): Promise<void> {
  for (const [key, value] of values) {
    await client.set(key, value); // ! roundTripPerElement
  }
}

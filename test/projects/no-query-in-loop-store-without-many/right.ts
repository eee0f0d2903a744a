// A store that is asked for one key at a time: it has no call for many.
import { Client } from 'memjs';

const store = Client.create();

export async function greetings(ids: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) found.push(String((await store.get(`greeting:${id}`)).value));
  return found;
}

export async function forget(ids: string[]): Promise<void> {
  for (const id of ids) await store.delete(`greeting:${id}`);
}

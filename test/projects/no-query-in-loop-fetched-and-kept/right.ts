// What a helper fetches for one, it keeps for one.
import { load } from './image.ts';

export async function loadAll(urls: string[]): Promise<void> {
  for (const url of urls) await load(url);
}

// Nothing is fetched: all of it can be kept with one command.
import { note } from './image.ts';

export async function noteAll(urls: string[]): Promise<void> {
  for (const url of urls) await note(url); // ! roundTripPerElement "(note)"
}

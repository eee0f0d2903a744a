// Kysely: a row for each key of what a caller sends.
import { put } from './database.ts';

export async function store(values: Record<string, string>): Promise<void> {
  for (const key in values) {
    await put(key, values[key] ?? ''); // ! queryPerElement "(put)"
  }
  for (const [key, value] of Object.entries(values)) {
    await put(key, value); // ! queryPerElement "(put)"
  }
}

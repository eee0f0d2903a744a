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

/** Starts with one, and gets more. */
const kept: Record<string, string> = { title: 'Hall' };

export function keep(key: string, value: string): void {
  kept[key] = value;
}

export async function flush(): Promise<void> {
  for (const [key, value] of Object.entries(kept)) {
    await put(key, value); // ! queryPerElement "(put)"
  }
}

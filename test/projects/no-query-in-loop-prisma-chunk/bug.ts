// A chunk around a helper for one row only bounds how many run at a time.
import { chunk } from './chunks.ts';
import { saveOne, type Row } from './products.ts';

export async function load(rows: Row[]): Promise<void> {
  for (const part of chunk(rows, 50)) {
    await Promise.all(part.map((row) => saveOne(row))); // ! queryPerElement "(saveOne)"
  }
  for (let start = 0; start < rows.length; start += 50) {
    await Promise.all(rows.slice(start, start + 50).map(saveOne)); // ! queryPerElement
  }
}

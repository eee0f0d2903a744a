// One query for each chunk.
import { chunk } from './chunks.ts';
import { saveAll, type Row } from './products.ts';

export async function load(rows: Row[]): Promise<void> {
  for (const part of chunk(rows, 50)) await saveAll(part);
  for (let start = 0; start < rows.length; start += 50) await saveAll(rows.slice(start, start + 50));
  await Promise.all(chunk(rows, 500).map((part) => saveAll(part)));
}

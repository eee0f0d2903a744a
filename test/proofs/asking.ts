/**
 * Asks the applications of samples, as a client does, and weighs what comes back.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Facts } from './proof.ts';
import type { Exports } from './sample.ts';

/** How many rows the table has that a sample reads. */
export const MANY = 50_000;

/** What an answer holds: how many rows, and in which unit people speak of its size. */
export async function ask(app: Exports, path: string): Promise<Facts> {
  return weigh(typeof app === 'function' ? await request(app as RequestListener, path) : await (await app['request'](path)).text());
}

/** The same of rows that are handed over. */
export function weigh(given: unknown): Facts {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const rows: unknown[] = JSON.parse(text);
  return { rows: rows.length, size: text.length > 1_000_000 ? 'megabytes' : 'kilobytes' };
}

async function request(app: RequestListener, path: string): Promise<string> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return await response.text();
  } finally {
    server.close();
  }
}

import pRetry from 'p-retry';
import { close, transfer } from './transfer.ts';

export async function run(from: number, to: number): Promise<void> {
  await pRetry(() => transfer(from, to), { retries: 3 });
  await close(from);
}

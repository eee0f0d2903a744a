import { Queue } from 'bullmq';

const queue = new Queue('stock');

export async function enqueue(id: number): Promise<void> {
  await queue.add('sold', { id });
}

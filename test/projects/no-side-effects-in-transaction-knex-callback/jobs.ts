import { Queue } from 'bullmq';

const queue = new Queue('orders');

export async function enqueue(id: number): Promise<void> {
  await queue.add('cancelled', { id });
}

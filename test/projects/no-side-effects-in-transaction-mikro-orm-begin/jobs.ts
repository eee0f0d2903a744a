import { Queue } from 'bullmq';

const queue = new Queue('loans');

export async function enqueue(id: number): Promise<void> {
  await queue.add('repaid', { id });
}

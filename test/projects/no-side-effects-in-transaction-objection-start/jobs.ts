import { Queue } from 'bullmq';

const queue = new Queue('invoices');

export async function enqueue(id: number): Promise<void> {
  await queue.add('paid', { id });
}

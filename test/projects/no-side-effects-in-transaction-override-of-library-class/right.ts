// A subclass of a library's class: the override decides what a call does.
import { prisma } from '../_shared/prisma.ts';
import { NullQueue, TracedQueue } from './queues.ts';

export const queues = { null: new NullQueue('welcome'), traced: new TracedQueue('welcome') };

export async function register(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
    await queues.null.add('welcome', { email });
  });
}

// The project's own emitter runs what was stored under the event's name, and waits for it.
import { prisma } from '../_shared/prisma.ts';
import { events } from './events.ts';

export async function change(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'changed' } });
    await events.emit('packed', { id });
  });
}

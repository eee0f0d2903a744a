// One star stands for one segment of the name, two for any number.
import { prisma } from '../_shared/prisma.ts';
import { bus } from './bus.ts';

const EVENTS = { sent: 'parcel.sent.late' };

export async function send(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'sent' } });
    await bus.emitAsync(EVENTS.sent, id);
    await bus.emitAsync('pallets.sent.late', id);
    bus.emit(['pallets', 'lost'], id);
  });
  await bus.emitAsync('parcel.sent', id);
}

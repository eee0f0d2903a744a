// One star stands for one segment of the name, two for any number.
import { prisma } from '../_shared/prisma.ts';
import { bus } from './bus.ts';

const EVENTS = { sent: 'parcel.sent' };

export async function send(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'sent' } });
    await bus.emitAsync(EVENTS.sent, id); // ! sideEffect "event parcel.sent"
    await bus.emitAsync('pallet.sent.late', id); // ! sideEffect
    bus.emit(['pallet', 'lost'], id); // ! detachedSideEffect "event pallet.lost"
  });
}

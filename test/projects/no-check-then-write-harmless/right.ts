// What comes to the same whoever does it last, and what the database keeps by itself.
import { halls, Seat } from '../_shared/halls.ts';
import { prisma } from '../_shared/prisma.ts';
import { directory } from './directory.ts';

const seats = halls.getRepository(Seat);

export async function describe(id: number, profile: { settings: string }): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!seat.settings) {
    await seats.update(id, { settings: profile.settings });
  }
}

export async function link(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!seat.guestId) {
    const known = (await directory.getGuests()).find(({ hallId }) => hallId === seat.hallId);
    if (known) {
      await seats.update(id, { guestId: parseInt(known.id) });
    }
  }
}

export async function forget(id: string): Promise<void> {
  const message = await prisma.outboxMessage.findUniqueOrThrow({ where: { id } });
  if (!message.publishedAt || message.publishedAt <= new Date()) throw new Error('ran out');
  await prisma.outboxMessage.update({ where: { id }, data: { publishedAt: null } });
}

export async function removeUnused(id: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id }, select: { _count: { select: { orders: true } } } });
  const { orders: orderCount } = user._count;
  if (orderCount === 0) await prisma.user.delete({ where: { id } });
}

export async function leaveOut(id: string, orderId: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id }, include: { orders: true } });
  if (!user.orders.find((order) => order.id === orderId)) throw new Error('not found');
  await prisma.user.update({ where: { id }, data: { orders: { disconnect: { id: orderId } } } });
}

export async function rename(id: number, status: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  const before = seat.status;
  seat.status = status;
  if (before !== seat.status && status === '') throw new Error('no name');
  await seats.save(seat);
}

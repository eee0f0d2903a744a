// What is free is taken, for good: whoever comes second must see that.
import { halls, Seat } from '../_shared/halls.ts';
import { prisma } from '../_shared/prisma.ts';
import { directory } from './directory.ts';

const seats = halls.getRepository(Seat);

export async function sit(id: number, guestId: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!seat.guestId) {
    await seats.update(id, { guestId }); // ! compareThenWrite "`guestId`"
  }
}

export async function nameOnce(id: number, settings: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.settings) throw new Error('has a name');
  await seats.update(id, { settings }); // ! compareThenWrite "`settings`"
}

export async function enrol(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!seat.guestId) {
    const { guestId } = await directory.create(seat.hallId);
    await seats.update(id, { guestId }); // ! compareThenWrite "`guestId`"
  }
}

export async function describe(id: number, text: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!seat.settings) {
    const page = await directory.createPage(text);
    await seats.update(id, { settings: page.url }); // ! compareThenWrite "`settings`"
  }
}

export async function lease(id: string): Promise<void> {
  const message = await prisma.outboxMessage.findUniqueOrThrow({ where: { id } });
  if (message.publishedAt && message.publishedAt <= new Date()) throw new Error('taken');
  await prisma.outboxMessage.update({ where: { id }, data: { publishedAt: new Date() } }); // ! compareThenWrite
}

export async function removeEmpty(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status === 'free') await seats.delete(id); // ! compareThenWrite "`status`"
}

export async function handOver(id: string, actor: string): Promise<void> {
  const log = await prisma.auditLog.findUniqueOrThrow({ where: { id } });
  if (log.userId !== null) throw new Error('has somebody');
  await prisma.auditLog.update({ where: { id }, data: { userId: actor } }); // ! compareThenWrite "`userId`"
}

// What is asked is about rows of another kind, or is who may: next to each, the same where it is a race.
import type { Order } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

class Forbidden extends Error {}
class Conflict extends Error {}

/** Trials are counted, and no trial is added. */
export async function add(userId: string): Promise<void> {
  const trials = await prisma.order.count({ where: { userId, status: 'trial' } });
  if (trials > 3) throw new Error('too many trials');
  await prisma.order.create({ data: { userId, status: 'paid' } });
}

export async function addTrial(userId: string): Promise<void> {
  const trials = await prisma.order.count({ where: { userId, status: 'trial' } });
  if (trials > 3) throw new Error('too many trials');
  await prisma.order.create({ data: { userId, status: 'trial' } }); // ! limitThenWrite
}

function mayChange(order: Order, teams: readonly string[]): boolean {
  return teams.includes(order.status);
}

/** Whoever may not is turned away: what says who may is compared with what the request brings. */
export async function change(id: string, teams: readonly string[], status: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  if (!mayChange(order, teams)) throw new Forbidden('no permission');
  await prisma.order.update({ where: { id }, data: { status } });
}

export async function changeWhere(id: string, teams: readonly string[], status: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  if (!mayChange(order, teams)) throw new Conflict('in another state by now');
  await prisma.order.update({ where: { id }, data: { status } }); // ! compareThenWrite
}

/** A state that is compared with one that is written down is a state, whatever the answer is. */
export async function ship(id: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  if (order.status !== 'paid') throw new Forbidden('not paid');
  await prisma.order.update({ where: { id }, data: { status: 'shipped' } }); // ! compareThenWrite
}

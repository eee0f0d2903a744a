// Somebody has many, hands the function on, or puts more into the list; of what nobody calls nothing is known.
import { prisma } from '../_shared/prisma.ts';

async function reopenOrdersOf(userIds: string[]): Promise<void> {
  for (const userId of userIds) await prisma.order.updateMany({ where: { userId }, data: { status: 'open' } }); // ! queryPerElement
}

export async function comeBack(userId: string): Promise<void> {
  await reopenOrdersOf([userId]);
}

export async function comeBackAll(userIds: string[]): Promise<void> {
  await reopenOrdersOf(userIds);
}

async function countOrdersOf(userIds: string[]): Promise<void> {
  for (const userId of userIds) await prisma.order.count({ where: { userId } }); // ! queryPerElement
}

export async function countOne(userId: string, days: Promise<string[]>): Promise<void> {
  await countOrdersOf([userId]);
  await days.then(countOrdersOf);
}

async function forgetOrdersOf(userIds: string[], others: string[]): Promise<void> {
  userIds.push(...others);
  for (const userId of userIds) await prisma.order.deleteMany({ where: { userId } }); // ! queryPerElement
}

export async function forget(userId: string, others: string[]): Promise<void> {
  await forgetOrdersOf([userId], others);
}

export async function freezeOrdersOf(userIds: string[]): Promise<void> {
  for (const userId of userIds) await prisma.order.updateMany({ where: { userId }, data: { status: 'frozen' } }); // ! queryPerElement
}

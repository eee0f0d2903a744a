// A load for each element is one query for all of one tick.
import DataLoader from 'dataloader';
import { prisma } from '../_shared/prisma.ts';

const emails = new DataLoader<string, string>(async (ids) => {
  const users = await prisma.user.findMany({ where: { id: { in: [...ids] } } });
  const byId = new Map(users.map(({ id, email }) => [id, email]));
  return ids.map((id) => byId.get(id) ?? '');
});

export function present(orders: { userId: string }[]): Promise<string[]> {
  return Promise.all(orders.map(({ userId }) => emails.load(userId)));
}

import { prisma } from '../_shared/prisma.ts';

export const getOrders = async (userId: string, limit?: number) => {
  const found = await prisma.order.findMany({ where: { userId }, take: limit }); // ! noLimit "(getOrders)"
  return found.map((order) => ({ ...order, total: order.total / 100 }));
};

export const getPage = async (userId: string) => prisma.order.findMany({ where: { userId }, take: 50 });

export const getRecentErrors = async () => prisma.outboxMessage.findMany();

export const getCapped = async (userId: string, limit?: number) => {
  limit = limit ?? 50;
  return prisma.order.findMany({ where: { userId }, take: limit });
};

export const getFilled = async (userId: string, limit?: number, other = 20) => {
  limit ??= other;
  return prisma.order.findMany({ where: { userId }, take: limit });
};

export const getMisfilled = async (userId: string, limit?: number, isSmall = false) => {
  if (isSmall) limit ??= 5;
  return prisma.order.findMany({ where: { userId }, take: limit }); // ! noLimit "(getMisfilled)"
};

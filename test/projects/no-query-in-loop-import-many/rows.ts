import { prisma } from '../_shared/prisma.ts';

export const findUser = (email: string) => prisma.user.findFirst({ where: { email } });
export const insertUser = (email: string) => prisma.user.create({ data: { email } });
export const insertOrder = (userId: string, total: number) => prisma.order.create({ data: { userId, total } });

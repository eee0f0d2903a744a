import { prisma } from '../_shared/prisma.ts';

export const Basket = {
  size: async (basket: { id: string }): Promise<number> => await prisma.orderItem.count({ where: { orderId: basket.id } }), // ! queryPerRow
};

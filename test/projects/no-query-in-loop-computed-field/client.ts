import { prisma } from '../_shared/prisma.ts';

export const client = prisma.$extends({
  result: {
    order: {
      paid: {
        needs: { id: true },
        compute: async ({ id }) => {
          const { _sum: sum } = await prisma.payment.aggregate({ where: { orderId: id }, _sum: { amount: true } });
          return sum.amount ?? 0;
        },
      },
      label: { needs: { id: true }, compute: ({ id }) => `order ${id}` },
    },
  },
});

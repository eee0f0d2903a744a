import { prisma } from '../_shared/prisma.ts';

export class OrdersService {
  async total(userId: string): Promise<number> {
    const { _sum } = await prisma.order.aggregate({ where: { userId }, _sum: { total: true } });
    return _sum.total ?? 0;
  }

  list = (): Promise<{ id: string; userId: string }[]> => prisma.order.findMany({ take: 50 });
}

// Prisma: the query stands two layers below the route.
import { prisma } from '../_shared/prisma.ts';

export class OrderRepository {
  findAll(userId: string) {
    return prisma.order.findMany({ where: { userId } }); // ! noLimit "(OrderService.list → OrderRepository.findAll)"
  }

  findPage(userId: string, cursor: string | undefined) {
    return prisma.order.findMany({ where: { userId }, take: 50, ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }) });
  }
}

export class OrderService {
  constructor(private readonly orders: OrderRepository) {}

  async list(userId: string) {
    const orders = await this.orders.findAll(userId);
    return orders.map(({ id, status }) => ({ id, status }));
  }

  async page(userId: string, cursor: string | undefined) {
    const orders = await this.orders.findPage(userId, cursor);
    return { orders, next: orders.at(-1)?.id };
  }
}

// A Nest service holds the client, and asks it from inside the callback.
import { Injectable } from '@nestjs/common';
import { PrismaService } from './prisma-service.ts';

@Injectable()
export class Orders {
  constructor(private readonly prisma: PrismaService) {}

  async place(userId: string, productId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const order = await tx.order.create({ data: { userId } });
      await this.prisma.product.update({ where: { id: productId }, data: { stock: { decrement: 1 } } }); // ! outerClient
      await this.record(order.id); // ! outerClient "record"
    });
    await this.record('placed');
  }

  private async record(action: string): Promise<void> {
    await this.prisma.auditLog.create({ data: { action } });
  }
}

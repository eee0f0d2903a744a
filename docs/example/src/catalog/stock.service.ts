import { ConflictException, Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import type { Tx } from '../database/transaction.js';
import { NotificationService } from '../notifications/notification.service.js';

export interface StockLine {
  readonly productId: string;
  readonly quantity: number;
}

@Injectable()
export class StockService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly notifications: NotificationService,
  ) {}

  async reserve(lines: readonly StockLine[], outer?: Tx): Promise<void> {
    const takeAll = async (tx: Tx): Promise<string[]> => {
      const low: string[] = [];
      for (const line of lines) {
        if (await this.take(tx, line)) low.push(line.productId);
      }
      return low;
    };
    const low = outer ? await takeAll(outer) : await this.prisma.$transaction(takeAll);
    await this.notifications.lowStock(low);
  }

  async release(lines: readonly StockLine[], tx: Tx): Promise<void> {
    for (const { productId, quantity } of lines) {
      await tx.stockLevel.update({ where: { productId }, data: { available: { increment: quantity } } });
    }
  }

  private async take(tx: Tx, { productId, quantity }: StockLine): Promise<boolean> {
    const taken = await tx.stockLevel.updateMany({
      where: { productId, available: { gte: quantity } },
      data: { available: { decrement: quantity } },
    });
    if (taken.count === 0) throw new ConflictException(`Product ${productId} is out of stock`);
    const level = await tx.stockLevel.findUniqueOrThrow({ where: { productId } });
    return level.available < level.threshold;
  }
}

import { ConflictException, Injectable } from '@nestjs/common';
import type { OrderStatus } from '../../generated/client.js';
import type { Tx } from '../database/transaction.js';
import { sumCents } from '../lib/money.js';

export interface NewOrderLine {
  readonly productId: string;
  readonly quantity: number;
  readonly priceCents: number;
}

@Injectable()
export class OrderRepository {
  async create(tx: Tx, customerId: string, lines: readonly NewOrderLine[]) {
    return tx.order.create({
      data: { customerId, totalCents: sumCents(lines), items: { create: [...lines] } },
      include: { customer: true, items: true },
    });
  }

  async load(tx: Tx, orderId: string) {
    return tx.order.findUniqueOrThrow({ where: { id: orderId }, include: { customer: true, items: true } });
  }

  async move(tx: Tx, orderId: string, from: OrderStatus, to: OrderStatus): Promise<void> {
    const moved = await tx.order.updateMany({ where: { id: orderId, status: from }, data: { status: to } });
    if (moved.count === 0) throw new ConflictException(`Order ${orderId} is not ${from.toLowerCase()}`);
  }
}

// The manager is handed from service to service, or gets lost on the way.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';
import { StockService } from './services.ts';

@Injectable()
export class OrderService {
  constructor(
    private readonly source: DataSource,
    private readonly stock: StockService,
  ) {}

  async place(email: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      const order = await manager.save(Order, { email, status: 'new' });
      await this.stock.reserve(order.id); // ! outerClient "reserve"
    });
    await this.stock.reserve(0);
  }
}

// Repositories come in through the constructor and stay on the data source.
import { Injectable } from '@nestjs/common';
import { DataSource, Repository } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

@Injectable()
export class Shipping {
  constructor(
    private readonly source: DataSource,
    private readonly orders: Repository<Order>,
  ) {}

  async ship(id: number): Promise<void> {
    const order = await this.orders.findOneByOrFail({ id });
    await this.source.transaction(async (manager) => {
      await manager.update(Order, { id }, { status: 'shipped' });
      await this.orders.save(order); // ! outerClient
      await this.orders.manager.delete(Order, { email: order.email, status: 'draft' }); // ! outerClient
      // Not a query: it only makes an object.
      this.orders.create({ email: order.email, status: 'draft' });
    });
  }
}

import { In, type Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

export class OrdersService {
  constructor(private readonly orders: Repository<Order>) {}

  async findOne(id: number): Promise<Order | null> {
    return this.orders.findOneBy({ id });
  }

  async findMany(ids: number[]): Promise<Order[]> {
    return this.orders.findBy({ id: In(ids) });
  }
}

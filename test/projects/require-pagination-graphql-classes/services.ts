// What the resolvers of type-graphql and NestJS ask for, through a service and a repository.
import type { Repository } from 'typeorm';
import { Guest } from '../_shared/hall-sequelize.ts';
import { pool } from '../_shared/pool.ts';
import { dataSource, Order } from '../_shared/typeorm.ts';

class OrderRepository {
  constructor(private readonly orders: Repository<Order>) {}

  findByStatus(status: string) {
    return this.orders.find({ where: { status } }); // ! noLimit "listOrders"
  }

  findPage(status: string, take = 50) {
    return this.orders.find({ where: { status }, take });
  }
}

class OrderService {
  private readonly repository = new OrderRepository(dataSource.getRepository(Order));

  async list(status: string) {
    const orders = await this.repository.findByStatus(status);
    return orders.map(({ id, status: state }) => ({ id, state }));
  }

  async page(status: string) {
    return this.repository.findPage(status);
  }
}

export const orders = new OrderService();

export const listGuests = async (hallId: number) => Guest.findAll({ where: { hallId } }); // ! noLimit "(listGuests)"
export const firstGuests = async (hallId: number) => Guest.findAll({ where: { hallId }, limit: 50 });

export async function listSeats(hall: string) {
  const { rows } = await pool.query('SELECT id, status FROM seats WHERE hall = $1', [hall]); // ! noLimit "(listSeats)"
  return rows;
}
export async function firstSeats(hall: string) {
  const { rows } = await pool.query('SELECT id, status FROM seats WHERE hall = $1 LIMIT 50', [hall]);
  return rows;
}

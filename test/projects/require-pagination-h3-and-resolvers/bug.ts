// h3, and a map of resolvers as Apollo takes it.
import { defineEventHandler, getRouterParam } from 'h3';
import type { Repository } from 'typeorm';
import { Seat } from '../_shared/hall-mongoose.ts';
import { Guest } from '../_shared/hall-sequelize.ts';
import type { Order } from '../_shared/typeorm.ts';

class SeatRepository {
  free(hallId: string) {
    return Seat.find({ hallId, status: 'free' }).lean(); // ! noLimit "SeatRepository.free"
  }
}

class SeatService {
  private readonly seats = new SeatRepository();

  async list(hallId: string) {
    const seats = await this.seats.free(hallId);
    return seats.map(({ status, visits }) => ({ status, visits }));
  }
}

const service = new SeatService();

export const seats = defineEventHandler((event) => service.list(getRouterParam(event, 'hall') ?? ''));
export const guests = defineEventHandler(async () => ({ guests: await Guest.findAll({ order: ['name'] }) })); // ! noLimit

export const resolvers = (orders: Repository<Order>) => ({
  Query: {
    orders: () => orders.find({ order: { id: 'ASC' } }), // ! noLimit "`orders`"
    seats: (_: unknown, { hallId }: { hallId: string }) => service.list(hallId),
  },
});

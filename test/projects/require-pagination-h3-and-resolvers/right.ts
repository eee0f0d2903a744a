// The same with a page, or with no rows.
import { defineEventHandler, getQuery, getRouterParam } from 'h3';
import type { Repository } from 'typeorm';
import { Seat } from '../_shared/hall-mongoose.ts';
import { Guest } from '../_shared/hall-sequelize.ts';
import type { Order } from '../_shared/typeorm.ts';

const PAGE = { limit: 50 };

class SeatRepository {
  free(hallId: string, page: number) {
    return Seat.find({ hallId, status: 'free' }, null, { ...PAGE, skip: page * PAGE.limit }).lean();
  }
}

const seatRepository = new SeatRepository();

export const seats = defineEventHandler((event) =>
  seatRepository.free(getRouterParam(event, 'hall') ?? '', Number(getQuery(event)['page'])),
);
export const guests = defineEventHandler(async () => ({ guests: await Guest.count() }));

export const resolvers = (orders: Repository<Order>) => ({
  Query: {
    orders: (_: unknown, { first = 20 }: { first?: number }) => orders.find({ order: { id: 'ASC' }, take: Math.min(first, 100) }),
    latest: () => orders.findOne({ where: {}, order: { id: 'DESC' } }),
  },
  Mutation: {
    closeAll: async () => {
      const open = await orders.find({ where: { status: 'open' } });
      for (const order of open) order.status = 'closed';
      return orders.save(open);
    },
  },
});

// Pothos builds fields with resolvers; Apollo takes a map of them.
import { ApolloServer } from '@apollo/server';
import SchemaBuilder from '@pothos/core';
import { db, orders } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { Guest } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';

const builder = new SchemaBuilder<{ Context: { user: string } }>({});

const Order = builder.objectRef<{ id: string; status: string }>('Order').implement({
  fields: (t) => ({ id: t.exposeID('id'), status: t.exposeString('status') }),
});

builder.queryType({
  fields: (t) => ({
    orders: t.field({ type: [Order], resolve: () => prisma.order.findMany({ orderBy: { id: 'asc' } }) }), // ! noLimit "`orders`"
  }),
});

class SeatService {
  list(hall: number) {
    return halls('seats').where({ hall_id: hall }).select('status'); // ! noLimit "SeatService.list"
  }
}

const service = new SeatService();

builder.queryField('freeSeats', (t) =>
  t.stringList({
    args: { hall: t.arg.int({ required: true }) },
    resolve: async (_root, { hall }) => {
      const seats = await service.list(hall);
      return seats.map(({ status }) => status);
    },
  }),
);

const typeDefs = '#graphql\ntype Query { orders: [String!]!, guests: [String!]! }';

async function listGuests() {
  const guests = await Guest.find({ hallId: 'great' }); // ! noLimit "(listGuests)"
  return guests.map(({ name }) => name);
}

const orderResolvers = {
  orders: async () => (await db.select().from(orders)).map(({ email }) => email), // ! noLimit
};

export const server = new ApolloServer({
  typeDefs,
  resolvers: { Query: { ...orderResolvers, guests: () => listGuests() } },
});

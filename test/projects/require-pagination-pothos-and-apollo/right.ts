// The same in pages.
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
    orders: t.field({
      type: [Order],
      args: { after: t.arg.string() },
      resolve: (_root, { after }) => prisma.order.findMany({ where: { id: { gt: after ?? '' } }, orderBy: { id: 'asc' }, take: 50 }),
    }),
    open: t.int({ resolve: async () => (await prisma.order.findMany({ where: { status: 'open' } })).length }),
  }),
});

builder.mutationField('closeAll', (t) =>
  t.field({
    type: [Order],
    resolve: async () => {
      await prisma.order.updateMany({ where: { status: 'open' }, data: { status: 'closed' } });
      return prisma.order.findMany({ where: { status: 'closed' } });
    },
  }),
);

const typeDefs = '#graphql\ntype Query { orders: [String!]!, guests(first: Int!): [String!]!, seats: [String!]! }';

async function listGuests(first: number) {
  const guests = await Guest.find({ hallId: 'great' }).limit(Math.min(first, 100));
  return guests.map(({ name }) => name);
}

export const server = new ApolloServer({
  typeDefs,
  resolvers: {
    Query: {
      orders: async () => (await db.select().from(orders).limit(20)).map(({ email }) => email),
      guests: (_root: unknown, { first }: { first: number }) => listGuests(first),
      seats: () => halls('seats').limit(100).pluck('status'),
    },
  },
});

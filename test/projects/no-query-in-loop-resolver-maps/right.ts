// The same fields by a loader; a row that no list holds; what the row brought along; what the client says of it; and a map of something else.
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { prisma } from '../_shared/prisma.ts';

const typeDefs = `
  type Query {
    guests(first: Int): [Guest!]!
    shop: Shop!
  }
  type Guest {
    id: ID!
    spent: Int!
    orders(first: Int): [String!]!
    name: String
  }
  type Shop {
    id: ID!
    orders: Int!
  }
`;

interface Guest {
  id: string;
  name?: string | null;
}

const sums = new DataLoader<string, number>(async (ids) => {
  const found = await prisma.order.groupBy({ by: ['userId'], where: { userId: { in: [...ids] } }, _sum: { total: true } });
  return ids.map((id) => found.find(({ userId }) => userId === id)?._sum.total ?? 0);
});

const resolvers = {
  Query: {
    guests: async () => await prisma.user.findMany({ take: 20 }),
    shop: async (root: { shopId: string }) => await prisma.product.findFirst({ where: { id: root.shopId } }),
  },
  Guest: {
    spent: async (guest: Guest) => await sums.load(guest.id),
    orders: async (guest: Guest, { first }: { first: number }) =>
      await prisma.order.findMany({ where: { userId: guest.id }, take: Math.min(first, 10) }),
    name: async (guest: Guest) => guest.name ?? (await prisma.user.findFirst({ where: { id: guest.id } }))?.email,
    mail: async (guest: Guest, _args: object, context: { user: { id: string } }) => {
      if (context.user.id !== guest.id) return null;
      return await prisma.user.findFirst({ where: { id: guest.id } });
    },
  },
  Shop: { orders: async (shop: { id: string }) => await prisma.orderItem.count({ where: { productId: shop.id } }) },
};

export const schema = makeExecutableSchema({ typeDefs, resolvers });

// Commands by name: nothing lists what they are called with.
export const commands = {
  Guest: { spent: async (guest: Guest) => await prisma.order.count({ where: { userId: guest.id } }) },
};

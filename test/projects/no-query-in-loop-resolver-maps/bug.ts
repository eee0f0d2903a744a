// Resolvers of fields in a map: the server runs them once for each row of the answer above them.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { prisma } from '../_shared/prisma.ts';
import { Basket } from './basket.ts';

const typeDefs = `
  type Query {
    shoppers(first: Int): [Shopper!]!
  }
  type Shopper {
    id: ID!
    spent: Int!
    baskets: [Basket!]!
  }
  type Basket {
    id: ID!
    size: Int!
  }
`;

async function sumOf(userId: string): Promise<number> {
  const { _sum } = await prisma.order.aggregate({ where: { userId }, _sum: { total: true } });
  return _sum.total ?? 0;
}

const resolvers = {
  Query: { shoppers: async () => await prisma.user.findMany({ take: 20 }) },
  Shopper: {
    spent: async (shopper: { id: string }) => await sumOf(shopper.id), // ! queryPerRow "Prisma aggregate (sumOf) runs once for each `Shopper` of an answer"
    async baskets({ id }: { id: string }) {
      return await prisma.order.findMany({ where: { userId: id }, take: 10 }); // ! queryPerRow "DataLoader"
    },
  },
  Basket,
};

export const schema = makeExecutableSchema({ typeDefs, resolvers });

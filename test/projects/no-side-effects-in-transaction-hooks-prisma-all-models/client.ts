import { Kafka } from 'kafkajs';
import { prisma as base } from '../_shared/prisma.ts';
import { Prisma } from '../../generated/prisma-7/client.ts';

const producer = new Kafka({ brokers: ['broker:9092'] }).producer();

const events = Prisma.defineExtension({
  query: {
    $allModels: {
      async $allOperations({ model, operation, args, query }) {
        const result = await query(args);
        if (model === 'Payment' && operation !== 'findMany') {
          await producer.send({ topic: `${model}.${operation}`, messages: [{ value: JSON.stringify(args) }] });
        }
        return result;
      },
    },
  },
});

const timing = Prisma.defineExtension((client) =>
  client.$extends({
    query: {
      $queryRaw: async ({ args, query }) => {
        await producer.send({ topic: 'raw', messages: [] });
        return query(args);
      },
    },
  }),
);

export function createClient() {
  return base.$extends(timing).$extends(events);
}

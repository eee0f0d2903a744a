import { transport } from '../_shared/mail.ts';
import { prisma as base } from '../_shared/prisma.ts';

/** Tells customers of their orders; addresses are stored in lower case. */
export const prisma = base.$extends({
  query: {
    order: {
      async create({ args, query }) {
        const order = await query(args);
        await transport.sendMail({ to: 'desk@example.com', subject: 'A new order' });
        return order;
      },
    },
    user: {
      create: ({ args, query }) => query({ ...args, data: { ...args.data, email: args.data.email.toLowerCase() } }),
    },
  },
});

export type Prisma = typeof prisma;

import { prisma as base } from '../_shared/prisma.ts';

/** Addresses are stored in lower case. */
export const extended = base.$extends({
  query: {
    user: {
      create: ({ args, query }) => query({ ...args, data: { ...args.data, email: args.data.email.toLowerCase() } }),
    },
  },
});

export { base };

import { PrismaClient } from '../../generated/prisma-7/client.ts';

const replica = new PrismaClient({ accelerateUrl: 'prisma://replica.example.com' });

/** `$replica()` reads where no writer waits. */
export const prisma = new PrismaClient({ accelerateUrl: 'prisma://primary.example.com' }).$extends({
  client: { $replica: () => replica },
});

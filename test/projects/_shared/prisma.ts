import { PrismaClient, type Prisma } from '../../generated/prisma-7/client.ts';

/** The application's one client. */
export const prisma = new PrismaClient({ accelerateUrl: 'prisma://accelerate.example.com' });

/** What a transaction hands out. */
export type Tx = Prisma.TransactionClient;

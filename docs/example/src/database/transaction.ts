import { ConflictException } from '@nestjs/common';
import { Prisma, type PrismaClient } from '../../generated/client.js';

export type Tx = Prisma.TransactionClient;

const WRITE_CONFLICT = 'P2034';

export async function withTransaction<T>(prisma: PrismaClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await prisma.$transaction(work, { isolationLevel: Prisma.TransactionIsolationLevel.Serializable, timeout: 10_000 });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === WRITE_CONFLICT) {
      throw new ConflictException('Somebody else changed this order, please try again', { cause: error });
    }
    throw error;
  }
}

// A client that Prisma 6 generated: a class, and a transaction client without `$transaction`.
import { Queue } from 'bullmq';
import { PrismaClient } from '../../generated/prisma-6';

const prisma = new PrismaClient();
const welcomes = new Queue('welcomes');

export async function register(email: string): Promise<void> {
  const user = await prisma.$transaction(async (tx) => {
    const created = await tx.user.create({ data: { email, name: 'New' } });
    await welcomes.add('welcome', { email }); // ! sideEffect
    return created;
  });
  console.log(`registered ${user.email}`);
}

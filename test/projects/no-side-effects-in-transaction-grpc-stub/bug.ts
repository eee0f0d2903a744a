// A generated client of gRPC: what its methods return says that they send a request.
import { prisma } from '../_shared/prisma.ts';
import type { OrdersClient } from './orders_grpc.ts';

export async function close(client: OrdersClient, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    client.place({ id: 1 }, () => undefined); // ! detachedSideEffect "gRPC place"
  });
}

// A room is chosen in the transaction; `emit` sends at once, through a helper that is awaited or not.
import type { Server } from 'socket.io';
import { prisma } from '../_shared/prisma.ts';

export class Live {
  constructor(private readonly io: Server) {}

  private async tell(email: string): Promise<void> {
    this.io.in(email).emit('closed');
  }

  async close(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      const room = this.io.to(email);
      await this.tell(email); // ! detachedSideEffect
      return room;
    });
  }
}

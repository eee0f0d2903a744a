// What listeners of an event ask of the database is theirs; what the code itself asks is not.
import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';
import { prisma } from '../_shared/prisma.ts';

export class Orders {
  constructor(private readonly events: EventEmitter2) {}

  async close(id: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.order.update({ where: { id }, data: { status: 'closed' } });
      await this.events.emitAsync('order.closed', { id });
      await this.note(id); // ! outerClient
    });
  }

  private async note(id: string): Promise<void> {
    await prisma.auditLog.create({ data: { action: `closed ${id}` } });
  }
}

export class OrderListener {
  @OnEvent('order.closed')
  async count({ id }: { id: string }): Promise<void> {
    await prisma.auditLog.create({ data: { action: `heard of ${id}` } });
  }
}

// A command is a call of its one handler, whatever the option says of events.
import type { CommandBus } from '@nestjs/cqrs';
import { dataSource, Order } from '../_shared/typeorm.ts';
import { DropTicket, SendTicket } from '../no-side-effects-in-transaction-events-cqrs-bus/handlers.ts';

export const commands = { DropTicket, SendTicket };

export class Tickets {
  constructor(private readonly bus: CommandBus) {}

  async change(email: string): Promise<void> {
    await dataSource.transaction(async (manager) => {
      await manager.insert(Order, { email, status: 'new' });
      const command = new DropTicket(email);
      await this.bus.execute(command);
    });
  }
}

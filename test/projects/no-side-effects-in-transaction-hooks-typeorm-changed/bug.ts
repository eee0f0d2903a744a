// A subscriber that looks for a column acts where it is updated.
import { dataSource } from '../_shared/typeorm.ts';
import { Ticket } from './subscribers.ts';

export async function hand(id: number, holder: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.update(Ticket, { id }, { holder }); // ! sideEffect "TicketSubscriber.beforeUpdate"
  });
}

export async function seat(id: number, seat: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const ticket = await manager.findOneByOrFail(Ticket, { id });
    ticket.seat = seat;
    await manager.save(ticket); // ! sideEffect "TicketSubscriber.afterUpdate → TicketSubscriber.tell"
  });
}

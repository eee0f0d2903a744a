// A subscriber that looks for a column has nothing to do where another is updated.
import { dataSource } from '../_shared/typeorm.ts';
import { Ticket } from './subscribers.ts';

export async function view(id: number): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const ticket = await manager.findOneByOrFail(Ticket, { id });
    ticket.views += 1;
    await manager.save(ticket);
    await manager.save({ ...ticket, views: 1 });
    await manager.increment(Ticket, { id }, 'views', 1);
  });
}

export async function viewAt(seat: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const ticket = await manager.findOneByOrFail(Ticket, { seat });
    await manager.getRepository(Ticket).update(ticket.id, { views: 2 });
  });
}

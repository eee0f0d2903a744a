// TypeORM's callback on the data source; amqplib publishes at once and nothing waits for it.
import type { Channel } from 'amqplib';
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function pay(channel: Channel, id: number): Promise<void> {
  const message = Buffer.from(JSON.stringify({ id }));
  await channel.assertQueue('paid');
  await dataSource.transaction(async (manager) => {
    await manager.update(Order, { id }, { status: 'paid' });
    channel.sendToQueue('paid', message); // ! detachedSideEffect
  });
}

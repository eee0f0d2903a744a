// The callback is the last argument, behind the isolation level.
import { PubSub } from 'graphql-subscriptions';
import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

const pubsub = new PubSub<{ paid: { id: number } }>();

export class Payments {
  constructor(private readonly em: EntityManager) {}

  async pay(id: number): Promise<void> {
    await this.em.transaction('SERIALIZABLE', async (manager) => {
      await manager.getRepository(Order).update({ id }, { status: 'paid' });
      await pubsub.publish('paid', { id }); // ! sideEffect
    });
  }
}

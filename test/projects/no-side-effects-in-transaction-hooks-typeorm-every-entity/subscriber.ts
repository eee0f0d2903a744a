import {
  Entity,
  type EntitySubscriberInterface,
  EventSubscriber,
  PrimaryGeneratedColumn,
  type RecoverEvent,
  type SoftRemoveEvent,
} from 'typeorm';
import { transport } from '../_shared/mail.ts';
import { Order } from '../_shared/typeorm.ts';

@Entity()
export class Remark {
  @PrimaryGeneratedColumn()
  id!: number;
}

@EventSubscriber()
export class RecoverySubscriber implements EntitySubscriberInterface {
  async afterRecover({ metadata }: RecoverEvent<unknown>): Promise<void> {
    await transport.sendMail({ to: 'desk@example.com', subject: `A row of ${metadata.tableName} is back` });
  }
}

@EventSubscriber()
export class RemovalSubscriber implements EntitySubscriberInterface {
  async afterSoftRemove(event: SoftRemoveEvent<unknown>): Promise<void> {
    await this.tell(event);
  }

  private async tell(event: SoftRemoveEvent<unknown>): Promise<void> {
    if (event.entity instanceof Order) await transport.sendMail({ to: event.entity.email, subject: 'Your order is gone' });
  }
}

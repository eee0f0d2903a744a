import { type EntitySubscriberInterface, EventSubscriber, type RecoverEvent } from 'typeorm';
import { transport } from '../_shared/mail.ts';

@EventSubscriber()
export class RecoverySubscriber implements EntitySubscriberInterface {
  async afterRecover({ metadata }: RecoverEvent<unknown>): Promise<void> {
    await transport.sendMail({ to: 'desk@example.com', subject: `A row of ${metadata.tableName} is back` });
  }
}

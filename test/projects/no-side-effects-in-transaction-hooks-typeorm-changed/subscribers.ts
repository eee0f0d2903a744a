import { Column, Entity, type EntitySubscriberInterface, EventSubscriber, PrimaryGeneratedColumn, type UpdateEvent } from 'typeorm';
import { transport } from '../_shared/mail.ts';

@Entity()
export class Ticket {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  holder!: string;

  @Column()
  seat!: string;

  @Column()
  views!: number;
}

@EventSubscriber()
export class TicketSubscriber implements EntitySubscriberInterface<Ticket> {
  listenTo(): typeof Ticket {
    return Ticket;
  }

  async beforeUpdate(event: UpdateEvent<Ticket>): Promise<void> {
    if (event.updatedColumns.some((column) => column.propertyName === 'holder'))
      await transport.sendMail({ to: 'desk@example.com', subject: 'Another holder' });
  }

  async afterUpdate(event: UpdateEvent<Ticket>): Promise<void> {
    if (event.entity?.['seat'] !== event.databaseEntity.seat) await this.tell(event.databaseEntity.holder);
  }

  private async tell(holder: string): Promise<void> {
    await transport.sendMail({ to: holder, subject: 'Another seat' });
  }
}

import { Column, Entity, type EntitySubscriberInterface, EventSubscriber, type InsertEvent, PrimaryGeneratedColumn } from 'typeorm';
import { transport } from '../_shared/mail.ts';

@Entity()
export class Booking {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  email!: string;
}

@Entity()
export class Draft {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  email!: string;
}

@EventSubscriber()
export class BookingSubscriber implements EntitySubscriberInterface<Booking> {
  listenTo(): typeof Booking {
    return Booking;
  }

  async afterInsert({ entity }: InsertEvent<Booking>): Promise<void> {
    await this.confirm(entity.email);
  }

  private async confirm(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Booked' });
  }
}

@EventSubscriber()
export class DraftSubscriber implements EntitySubscriberInterface<Draft> {
  listenTo(): typeof Draft {
    return Draft;
  }

  beforeInsert({ entity }: InsertEvent<Draft>): void {
    entity.email = entity.email.toLowerCase();
  }

  async afterTransactionCommit(): Promise<void> {
    await transport.sendMail({ to: 'desk@example.com', subject: 'Drafts were saved' });
  }
}

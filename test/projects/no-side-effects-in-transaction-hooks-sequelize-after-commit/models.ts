import type { InstanceUpdateOptions, Transaction } from 'sequelize';
import { AfterCreate, AfterUpdate, Column, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Booked {
  email: string;
}

@Table
export class Booking extends Model<Booked, Booked> {
  @Column
  declare email: string;

  @AfterCreate
  static async confirm(booking: Booking, options: { transaction?: Transaction | null }): Promise<void> {
    const send = async (): Promise<void> => {
      await transport.sendMail({ to: booking.email, subject: 'You are booked in' });
    };
    if (options.transaction) {
      options.transaction.afterCommit(send);
    } else await send();
  }

  @AfterUpdate
  static async announce(booking: Booking, { transaction }: InstanceUpdateOptions<Booked>): Promise<void> {
    if (!transaction) {
      await transport.sendMail({ to: booking.email, subject: 'Your booking has changed' });
      return;
    }
    transaction.afterCommit(async () => {
      await transport.sendMail({ to: booking.email, subject: 'Your booking has changed' });
    });
  }
}

@Table
export class Waiting extends Model<Booked, Booked> {
  @Column
  declare email: string;

  @AfterCreate
  static async queue(waiting: Waiting, { transaction, logging }: { transaction?: Transaction; logging?: boolean }): Promise<void> {
    const send = async (): Promise<void> => {
      await transport.sendMail({ to: waiting.email, subject: 'You are on the list' });
    };
    if (logging) transaction?.afterCommit(send);
    else await send();
  }
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Booking, Waiting] });

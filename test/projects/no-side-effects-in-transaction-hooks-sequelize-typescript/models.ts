import { AfterCreate, BeforeUpdate, Column, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Mailed {
  email: string;
}

@Table
export class Guest extends Model<Mailed, Mailed> {
  @Column
  declare email: string;

  @AfterCreate
  static async welcome(guest: Guest): Promise<void> {
    await transport.sendMail({ to: guest.email, subject: 'Welcome' });
  }
}

@Table({
  hooks: {
    async afterUpsert() {
      await transport.sendMail({ to: 'desk@example.com', subject: 'A host has changed' });
    },
  },
})
export class Host extends Model<Mailed, Mailed> {
  @Column
  declare email: string;

  @BeforeUpdate
  static normalise(host: Host): void {
    host.email = host.email.toLowerCase();
  }
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Guest, Host] });

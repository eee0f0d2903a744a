import { AfterCreate, AfterUpdate, Column, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Joined {
  email: string;
}

@Table
export class Member extends Model<Joined, Joined> {
  @Column
  declare email: string;

  @AfterCreate
  static async greet(member: Member): Promise<void> {
    await transport.sendMail({ to: member.email, subject: 'Welcome' });
  }
}

@Table
export class Address extends Model<Joined, Joined> {
  @Column
  declare email: string;

  @AfterUpdate
  static async confirm(address: Address): Promise<void> {
    await transport.sendMail({ to: address.email, subject: 'Is this you?' });
  }
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Member, Address] });

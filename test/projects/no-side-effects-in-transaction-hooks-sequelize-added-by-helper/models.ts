import { Column, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Named {
  name: string;
}

export class Row extends Model<Named, Named> {
  @Column
  declare name: string;
}

@Table
export class Seat extends Row {}

@Table
export class Hall extends Row {}

async function tell({ name }: Row): Promise<void> {
  await transport.sendMail({ to: 'desk@example.com', subject: `${name} is new` });
}

export function watch(model: typeof Row): void {
  model.addHook('afterCreate', tell);
}

export function watchSeats(seats: typeof Seat): void {
  seats.addHook('afterCreate', tell);
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Seat, Hall] });

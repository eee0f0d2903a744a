import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model, Sequelize } from 'sequelize';
import { transport } from '../_shared/mail.ts';

export const sequelize = new Sequelize('postgres://localhost/shop');

export class Ticket extends Model<InferAttributes<Ticket>, InferCreationAttributes<Ticket>> {
  declare id: CreationOptional<number>;
  declare email: string;
}

Ticket.init(
  { id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true }, email: DataTypes.STRING },
  {
    sequelize,
    hooks: {
      beforeSave: (ticket) => {
        ticket.email = ticket.email.toLowerCase();
      },
    },
  },
);

export class Seat extends Model<InferAttributes<Seat>, InferCreationAttributes<Seat>> {
  declare id: CreationOptional<number>;
  declare email: string;
}

Seat.init({ id: { type: DataTypes.INTEGER, primaryKey: true }, email: DataTypes.STRING }, { sequelize });

async function confirm(ticket: Ticket): Promise<void> {
  await transport.sendMail({ to: ticket.email, subject: 'Your ticket' });
}

Ticket.addHook('afterCreate', 'confirm', confirm as (ticket: Model) => Promise<void>);
Ticket.afterUpdate(confirm);
Seat.afterCreate((seat, { transaction }) => {
  transaction?.afterCommit(async () => {
    await transport.sendMail({ to: seat.email, subject: 'Your seat' });
  });
});

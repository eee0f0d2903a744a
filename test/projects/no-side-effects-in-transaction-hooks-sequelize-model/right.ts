// Bulk writes run no hooks of single rows; a hook may wait for the commit.
import { Seat, sequelize, Ticket } from './models.ts';

export async function sell(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Ticket.bulkCreate([{ email }], { transaction });
    await Ticket.update({ email }, { where: { email }, transaction });
    await Ticket.create({ email }, { transaction, hooks: false });
    await Ticket.destroy({ where: { email }, transaction, individualHooks: true });
    const seat = await Seat.create({ email }, { transaction });
    await seat.update({ email }, { transaction });
  });
  await Ticket.create({ email });
}

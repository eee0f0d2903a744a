// Hooks of a model: single writes run them, bulk writes when they are asked to.
import { sequelize, Ticket } from './models.ts';

export async function sell(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const ticket = await Ticket.create({ email }, { transaction }); // ! sideEffect "confirm"
    await ticket.update({ email }, { transaction }); // ! sideEffect "confirm"
    await Ticket.bulkCreate([{ email }], { transaction, individualHooks: true }); // ! sideEffect
    await Ticket.update({ email }, { where: { email }, transaction, individualHooks: true }); // ! sideEffect
  });
}

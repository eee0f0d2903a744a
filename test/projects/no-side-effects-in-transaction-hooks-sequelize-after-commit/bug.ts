// Hooks wait for the commit where the write names a transaction, or where they are asked to.
import { sequelize, Waiting } from './models.ts';

export async function queue(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Waiting.create({ email }, { transaction }); // ! sideEffect "Waiting.queue"
  });
}

// A helper adds a hook to one of several classes: it can't be seen to which.
import { Hall, sequelize } from './models.ts';

export async function add(name: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Hall.create({ name }, { transaction });
  });
}

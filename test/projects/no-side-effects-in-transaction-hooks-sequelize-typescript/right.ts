// Decorated static methods of a model are its hooks, and not those of another.
import { Guest, Host, sequelize } from './models.ts';

export async function invite(guest: Guest): Promise<void> {
  const { email } = guest;
  await sequelize.transaction(async (transaction) => {
    await Host.create({ email }, { transaction });
    await guest.update({ email }, { transaction });
    await Guest.findAll({ transaction });
  });
  await Guest.create({ email });
}

// Decorated static methods of a model are its hooks.
import { Guest, Host, sequelize } from './models.ts';

export async function invite(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Guest.create({ email }, { transaction }); // ! sideEffect "Guest.welcome"
    await Guest.findOrCreate({ where: { email }, transaction }); // ! sideEffect "Guest.welcome"
    await new Guest({ email }).save({ transaction }); // ! sideEffect "Guest.welcome"
    await Host.upsert({ email }, { transaction }); // ! sideEffect "afterUpsert"
  });
}

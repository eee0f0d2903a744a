// Decorated models take the transaction as an option, too.
import { Guest, sequelize } from './models.ts';

export async function book(id: number, name: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const guest = await Guest.findByPk(id, { transaction, rejectOnEmpty: true });
    await guest.$create('stay', { name }, { transaction });
    const stays = await guest.$get('stays', { transaction });
    await Guest.create({ name }, { transaction });
    console.log(stays);
  });
}

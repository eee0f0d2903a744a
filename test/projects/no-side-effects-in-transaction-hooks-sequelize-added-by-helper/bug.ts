// A helper adds a hook to the one class that it can be given.
import { Seat, sequelize } from './models.ts';

export async function add(name: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Seat.create({ name }, { transaction }); // ! sideEffect "tell"
  });
}

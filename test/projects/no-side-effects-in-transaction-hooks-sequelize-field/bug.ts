// A decorated static field that holds a function is a hook.
import { type Contract, sequelize } from './models.ts';

export async function rename(contract: Contract, name: string): Promise<void> {
  await sequelize.transaction((transaction) => contract.update({ name }, { transaction })); // ! sideEffect "announce"
}

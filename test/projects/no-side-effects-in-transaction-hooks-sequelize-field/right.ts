// A static field that holds a function is no hook.
import { Draft, sequelize } from './models.ts';

export async function rename(draft: Draft, name: string): Promise<void> {
  await sequelize.transaction((transaction) => draft.update({ name }, { transaction }));
  await Draft.announce(draft);
}

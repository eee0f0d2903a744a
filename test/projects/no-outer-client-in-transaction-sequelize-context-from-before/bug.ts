// What a function was given before it opened a transaction does not carry it.
import { add, sequelize, type Visit } from './models.ts';

export async function addAll(visit: Visit, codes: readonly string[]): Promise<void> {
  await sequelize.transaction(async () => {
    for (const code of codes) await add(visit, code); // ! outerClient "add"
  });
}

export async function addByHand(visit: Visit, code: string): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await add(visit, code); // ! outerClient "add"
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

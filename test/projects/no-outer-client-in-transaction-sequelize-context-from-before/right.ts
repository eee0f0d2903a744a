// What a function was given carries the transaction that was put into it, or the one that was opened for it.
import { add, keep, sequelize, type Visit } from './models.ts';

export async function addAll(visit: Visit, codes: readonly string[]): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    visit.context.transaction = transaction;
    for (const code of codes) await add(visit, code);
  });
}

export async function addKept(visit: Visit, code: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    keep(visit, transaction);
    await add(visit, code);
  });
}

export async function addNested(visit: Visit, code: string): Promise<void> {
  await sequelize.transaction({ transaction: visit.context.transaction ?? null }, async () => {
    await add(visit, code);
  });
}

export async function addAnew(visit: Visit, code: string): Promise<void> {
  const transaction = visit.context.transaction ?? (await sequelize.transaction());
  await add(visit, code);
  await transaction.commit();
}

export async function addIn(visit: Visit, code: string): Promise<void> {
  await sequelize.transaction((transaction) => add({ context: { ...visit.context, transaction } }, code));
}

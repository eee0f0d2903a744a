// A hook that asks for a column acts when the write changes it, wherever that stands.
import { Lodger, sequelize } from './models.ts';

interface Move {
  email: string;
}

export async function move(id: number, email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    await lodger.update({ email }, { transaction }); // ! sideEffect "Lodger.confirmAddress"
  });
}

export async function moveAndVisit(id: number, email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    lodger.email = email;
    lodger.visit();
    await lodger.save({ transaction }); // ! sideEffect "Lodger.confirmAddress"
  });
}

export async function moveBySelf(id: number, email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    await lodger.move(email, { transaction }); // ! sideEffect "Lodger.move → Lodger.confirmAddress"
  });
}

export async function take(id: number, given: Move): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    await lodger.update({ ...given, visits: 0 }, { transaction }); // ! sideEffect "Lodger.confirmAddress"
  });
}

export async function dropPhoto(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    await lodger.store({ photo: null }, { transaction }); // ! sideEffect "Lodger.store → Lodger.archivePhoto"
  });
}

export async function print(id: number, pages: readonly string[]): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    for (const page of pages) lodger.addPage(page);
    await lodger.save({ transaction }); // ! sideEffect "Lodger.printPages"
  });
}

// A hook that asks for a column has nothing to do where the write leaves it as it is, or where the row is new.
import { Lodger, sequelize } from './models.ts';

interface Visit {
  visits: number;
}

export async function visit(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findByPk(id, { rejectOnEmpty: true, transaction });
    lodger.visit();
    await lodger.save({ transaction });
    await lodger.update({ visits: 2 }, { transaction });
    await lodger.store({ visits: 3 }, { transaction });
  });
}

export async function visitByAddress(email: string, given: Visit): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodger = await Lodger.findOne({ where: { email }, rejectOnEmpty: true, transaction });
    await lodger.update({ ...given }, { transaction });
    console.log({ email: lodger.email });
  });
}

export async function visitAll(): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const lodgers = await Lodger.findAll({ transaction });
    for (const lodger of lodgers) {
      lodger.set('visits', lodger.visits + 1);
      await lodger.save({ transaction });
    }
  });
}

export async function add(email: string, pages: string[]): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Lodger.create({ email, pages }, { transaction });
  });
}

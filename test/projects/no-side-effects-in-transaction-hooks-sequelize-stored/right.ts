// Saving inserts what is new and updates what was read.
import { Address, Member, sequelize } from './models.ts';

export async function join(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const address = new Address({ email });
    await address.save({ transaction });
    const member = await Member.findOne({ where: { email }, rejectOnEmpty: true, transaction });
    await member.save({ transaction });
    const members = await Member.findAll({ where: { email }, transaction });
    for (const one of members) await one.save({ transaction });
    await Promise.all(members.map((one) => one.save({ transaction })));
  });
}

export async function rejoin(email: string, isNew: boolean): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const member = isNew
      ? await Member.findOne({ where: { email }, rejectOnEmpty: true, transaction })
      : await Member.findOne({ where: { email: email.toLowerCase() }, rejectOnEmpty: true, transaction });
    await member.save({ transaction });
  });
}

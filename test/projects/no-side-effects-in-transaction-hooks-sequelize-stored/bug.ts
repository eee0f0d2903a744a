// Saving inserts what is new and updates what was read.
import { Address, Member, sequelize } from './models.ts';

export async function join(email: string, given: Member): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const member = new Member({ email });
    await member.save({ transaction }); // ! sideEffect "Member.greet"
    await given.save({ transaction }); // ! sideEffect "Member.greet"
    const address = await Address.findOne({ where: { email }, rejectOnEmpty: true, transaction });
    await address.save({ transaction }); // ! sideEffect "Address.confirm"
    const addresses = await Address.findAll({ where: { email }, transaction });
    for (const one of addresses) await one.save({ transaction }); // ! sideEffect "Address.confirm"
  });
}

export async function rejoin(email: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    let member = await Member.findOne({ where: { email }, transaction });
    member ??= new Member({ email });
    await member.save({ transaction }); // ! sideEffect "Member.greet"
  });
}

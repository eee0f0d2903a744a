// Models made by `define`: the hooks of one are not those of the other.
import { Letter, Parcel, sequelize } from './models.ts';

export async function lose(id: number): Promise<void> {
  const transaction = await sequelize.transaction();
  const letter = await Letter.findByPk(id, { transaction, rejectOnEmpty: true });
  await letter.destroy({ transaction });
  const parcel = await Parcel.findByPk(id, { transaction, rejectOnEmpty: true });
  await parcel.save({ transaction });
  await transaction.commit();
  await parcel.destroy();
}

// Models made by `define`: hooks in its options, and hooks of every model.
import { Letter, Parcel, sequelize } from './models.ts';

export async function lose(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const parcel = await Parcel.findByPk(id, { transaction, rejectOnEmpty: true });
    await parcel.destroy({ transaction }); // ! sideEffect "afterDestroy"
    await Letter.restore({ where: { id }, transaction }); // ! sideEffect
  });
}

import { Parcel, sequelize } from './models.ts';

export async function ship(weight: number): Promise<void> {
  await sequelize.transaction(async () => {
    await Parcel.add({}, { weight }); // ! outerClient
  });
}

// Hooks wait for the commit where the write names a transaction, or may name one, or where they are asked to.
import type { Transactionable } from 'sequelize';
import { Booking, sequelize, Waiting } from './models.ts';

export async function rebook(booking: Booking, email: string, more: Transactionable): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await booking.update({ email }, { transaction });
    await booking.save(more);
    await Booking.create({ email }, { ...more, validate: true });
    await Booking.create({ email }, { transaction });
    await Waiting.create({ email }, { transaction, logging: true });
  });
}

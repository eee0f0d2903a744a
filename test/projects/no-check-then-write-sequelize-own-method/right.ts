// A row that was found changes itself: nothing is made, and that it was there is all that was asked.
import { halls } from '../_shared/hall-sequelize.ts';
import { Shelf } from './shelf.ts';

export async function put(id: number, book: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.find(id, { transaction, lock: transaction.LOCK.UPDATE });
    if (!shelf) return;
    await shelf.put(book, { transaction });
  });
}

export async function putAll(id: number, books: string[]): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.findByPk(id, { transaction, lock: transaction.LOCK.UPDATE });
    if (!shelf) throw new Error('no such shelf');
    for (const book of books) await shelf.put(book, { transaction });
  });
}

// The row was locked when it was read, or nothing of the old value is in the new one.
import { halls } from '../_shared/hall-sequelize.ts';
import { Shelf } from './shelf.ts';

export async function put(id: number, book: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true, transaction, lock: transaction.LOCK.UPDATE });
    await shelf.put(book, transaction);
  });
}

export async function take(id: number, book: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true, transaction, lock: transaction.LOCK.UPDATE });
    await shelf.take(book, transaction);
  });
}

export async function rename(id: number, name: string): Promise<void> {
  const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true });
  await shelf.rename(name);
}

export async function putNamed(name: string, book: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.findNamed(name, { rejectOnEmpty: true, transaction, lock: transaction.LOCK.UPDATE });
    await shelf.put(book, transaction);
  });
}

// The row's own method adds to what was read before.
import { halls } from '../_shared/hall-sequelize.ts';
import { Shelf } from './shelf.ts';

export async function put(id: number, book: string): Promise<void> {
  const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true });
  await shelf.put(book); // ! lostMerge "Shelf.put"
}

export async function take(id: number, book: string): Promise<void> {
  const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true });
  await shelf.take(book); // ! lostMerge "Shelf.take"
}

export async function putNamed(name: string, book: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const shelf = await Shelf.findNamed(name, { rejectOnEmpty: true, transaction });
    await shelf.put(book, transaction); // ! lostMerge "Shelf.put"
  });
}

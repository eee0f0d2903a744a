// The row's own method adds to what was read before.
import { Shelf } from './shelf.ts';

export async function put(id: number, book: string): Promise<void> {
  const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true });
  await shelf.put(book); // ! lostMerge "Shelf.put"
}

export async function take(id: number, book: string): Promise<void> {
  const shelf = await Shelf.findByPk(id, { rejectOnEmpty: true });
  await shelf.take(book); // ! lostMerge "Shelf.take"
}

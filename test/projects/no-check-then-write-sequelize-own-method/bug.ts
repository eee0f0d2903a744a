// No shelf of that room is found, and one is made by a method of the class.
import { Shelf } from './shelf.ts';

export async function ensure(room: string): Promise<Shelf> {
  const shelf = await Shelf.findOne({ where: { room } });
  if (shelf) return shelf;
  return Shelf.open(room, {}); // ! checkThenCreate
}

// A model that is injected: its type says of which schema it is.
import mongoose from 'mongoose';
import type { ShelfDocument, Shelves } from './models.ts';

export class Store {
  constructor(private readonly shelves: Shelves) {}

  async add(email: string, shelf: ShelfDocument): Promise<void> {
    await mongoose.connection.transaction(async (session) => {
      await this.shelves.create([{ email }], { session }); // ! retriedSideEffect
      await shelf.save({ session }); // ! retriedSideEffect
    });
  }
}

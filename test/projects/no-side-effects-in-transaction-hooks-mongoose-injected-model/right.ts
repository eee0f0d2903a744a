// A model that is injected: its type says of which schema it is.
import mongoose from 'mongoose';
import type { Boxes, Shelves } from './models.ts';

export class Store {
  constructor(
    private readonly boxes: Boxes,
    private readonly shelves: Shelves,
  ) {}

  async add(email: string): Promise<void> {
    await mongoose.connection.transaction(async (session) => {
      await this.boxes.create([{ email }], { session });
      await this.shelves.find({ email }).session(session);
    });
    await this.shelves.create({ email });
  }
}

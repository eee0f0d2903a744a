import { type HydratedDocument, type Model, Schema } from 'mongoose';
import { transport } from '../_shared/mail.ts';

/** A shelf in the store. */
export interface Shelf {
  email: string;
}

/** A box on a shelf. */
export interface Box {
  email: string;
}

export const shelfSchema = new Schema<Shelf>({ email: String });

shelfSchema.post('save', async (shelf) => {
  await transport.sendMail({ to: shelf.email, subject: 'Your shelf' });
});

export const boxSchema = new Schema<Box>({ email: String });

export type Shelves = Model<Shelf>;
export type Boxes = Model<Box>;
export type ShelfDocument = HydratedDocument<Shelf>;

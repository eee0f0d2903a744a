import mongoose, { Schema } from 'mongoose';

interface Note {
  text?: string;
  [field: string]: unknown;
}

/** Notes have fields that nobody declared. */
export const Note = mongoose.model<Note>('Note', new Schema<Note>({ text: String }, { strict: false }));

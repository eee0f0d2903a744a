// `create` reads options only behind a list of documents.
import mongoose from 'mongoose';
import { Note } from './models.ts';

export async function note(text: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    await Note.create([{ text }], { session });
    await Note.insertOne({ text }, { session });
    await Note.find({ text }, null, { session });
  });
}

// What a factory makes on the transaction holds back the failure of its insert, several calls below.
import type { Knex } from 'knex';

export interface NoteStore {
  add(text: string): Promise<void>;
}

class DatabaseNotes implements NoteStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  async add(text: string): Promise<void> {
    try {
      await this.db('notes').insert({ text }); // ! aborted "Knex insert"
    } catch (error) {
      console.warn('no note', error);
    }
  }
}

export const createNotes = (db: Knex): NoteStore => new DatabaseNotes(db);

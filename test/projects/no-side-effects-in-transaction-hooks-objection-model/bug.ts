// Hooks are methods of the model: of the row that is written, or static.
import { Album, Song } from './models.ts';

export async function record(email: string, song: Song): Promise<void> {
  await Song.transaction(async (trx) => {
    await Song.query(trx).insert({ email }); // ! sideEffect "Song.$afterInsert"
    await song.$query(trx).delete(); // ! sideEffect "Song.$afterDelete"
    await Album.query(trx).where({ email }).patch({ email }); // ! sideEffect "Album.beforeUpdate"
  });
}

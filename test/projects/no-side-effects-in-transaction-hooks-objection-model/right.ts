// Deleting many rows runs no hooks of a single one; other models have their own.
import { Album, Song } from './models.ts';

export async function record(email: string, song: Song): Promise<void> {
  await Song.transaction(async (trx) => {
    await Song.query(trx).delete().where({ email });
    await song.$query(trx).patch({ email });
    await Album.query(trx).insert({ email });
    await Song.query(trx).where({ email });
  });
  await Song.query().insert({ email });
}

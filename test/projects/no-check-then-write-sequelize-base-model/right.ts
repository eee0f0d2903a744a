// What is counted and what is written are of two tables, though one method writes both.
import { Note, Pin, Reader } from './model.ts';

export async function note(by: string, shelf: number): Promise<Note> {
  const count = await Pin.count({ where: { shelf } });
  if (count >= 8) throw new Error('no room');
  return Note.add(by, { shelf });
}

// Another column is asked for than is written.
export async function sign(by: string, id: number, email: string): Promise<void> {
  const reader = await Reader.findByPk(id, { rejectOnEmpty: true });
  if (await Reader.called(email)) throw new Error('has an address');
  await reader.change(by, {});
}

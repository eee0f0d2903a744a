// Other methods of lists.
import { mayRead } from './permissions.ts';

export async function readable(userId: string, ids: string[]): Promise<string[]> {
  const found: string[] = [];
  ids.forEach(async (id) => {
    if (await mayRead(userId, id)) found.push(id); // ! queryPerElement "(mayRead)"
  });
  const flags = await Promise.all(Array.from(ids, (id) => mayRead(userId, id))); // ! queryPerElement "(mayRead)"
  const pairs = await Promise.all(ids.flatMap((id) => [mayRead(userId, id), mayRead('admin', id)])); // ! queryPerElement ! queryPerElement
  await Promise.all([...new Set(ids)].map((id) => mayRead(userId, id))); // ! queryPerElement
  await Promise.all(
    ids
      .filter((id) => id !== '')
      .sort()
      .map((id) => mayRead(userId, id)), // ! queryPerElement
  );
  return found.filter((_, index) => flags[index] && pairs[index]);
}

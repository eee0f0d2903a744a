// That there is such a row says nothing of the columns that its object holds.
import { findByName, get, insert, rename } from './guests.ts';

export async function invite(hallId: number, fullName: string): Promise<boolean> {
  await insert({ hallId, fullName });
  return (await findByName(fullName)) !== undefined;
}

export async function marry(id: number, fullName: string): Promise<void> {
  const guest = await get(id);
  if (guest === undefined) throw new Error('no such guest');
  await rename(id, fullName);
}

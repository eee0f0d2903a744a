// A unique key of two columns stops the second of two.
import { client } from './client.ts';

export async function invite(hallId: string, email: string, name: string): Promise<void> {
  const known = await client.guest.findFirst({ where: { hallId, email } });
  if (known !== null) throw new Error('invited');
  await client.guest.create({ data: { id: crypto.randomUUID(), hallId, email, name } });
}

export async function inviteByName(hallId: string, email: string, name: string): Promise<void> {
  const known = await client.guest.findFirst({ where: { hallId, name } });
  if (known !== null) throw new Error('invited');
  await client.guest.create({ data: { id: crypto.randomUUID(), hallId, email: crypto.randomUUID() + email, name } }); // ! checkThenCreate
}

// In whichever of these halls: twice at once it is the same one.
export async function inviteToOne(hallId: string, parentId: string, email: string, name: string): Promise<void> {
  const known = await client.guest.findFirst({ where: { hallId: { in: [hallId, parentId] }, email } });
  if (known !== null) throw new Error('invited');
  await client.guest.create({ data: { id: crypto.randomUUID(), hallId, email, name } });
}

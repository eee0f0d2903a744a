// Another key of the table is none of those who bring other values for it.
import { randomUUID } from 'node:crypto';
import { Guest, halls } from '../_shared/halls.ts';

const guests = halls.getRepository(Guest);

export async function register(name: string, card: string): Promise<void> {
  const taken = await guests.findOneBy({ name });
  if (taken) throw new Error('this name is taken');
  await guests.save(guests.create({ name, card })); // ! checkThenCreate
}

export async function enter(name: string): Promise<void> {
  let guest = await guests.findOneBy({ name });
  if (!guest) {
    guest = await guests.save(guests.create({ name, card: randomUUID() })); // ! checkThenCreate
  }
}

export async function enterWithCard(name: string): Promise<void> {
  const card = randomUUID();
  const guest = await guests.findOneBy({ name });
  if (!guest) await guests.save(guests.create({ name, card })); // ! checkThenCreate
}

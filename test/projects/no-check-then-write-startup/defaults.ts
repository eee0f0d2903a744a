import { Guest, halls } from '../_shared/halls.ts';

/** Also for those who ask for it. */
export async function addDefaults(): Promise<void> {
  const guests = halls.getRepository(Guest);
  const known = await guests.findOneBy({ name: 'nobody' });
  if (!known) await guests.save(guests.create({ name: 'nobody', hallId: 1, email: `${crypto.randomUUID()}@example.com` })); // ! checkThenCreate
}

/** Once, when the application starts. */
export async function addFirst(): Promise<void> {
  const guests = halls.getRepository(Guest);
  const known = await guests.findOneBy({ name: 'first' });
  if (!known) await guests.save(guests.create({ name: 'first', hallId: 1, email: 'first@example.com' }));
}

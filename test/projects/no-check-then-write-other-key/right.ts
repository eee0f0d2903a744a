// Who comes in twice at once shows the same card twice, of which there is one.
import { Guest, halls } from '../_shared/halls.ts';

const guests = halls.getRepository(Guest);

interface Visitor {
  readonly name: string;
  readonly card: { readonly number: string };
}

export async function enter(visitor: Visitor): Promise<void> {
  let guest = await guests.findOneBy({ name: visitor.name });
  if (!guest) {
    guest = await guests.save(guests.create({ name: visitor.name, card: visitor.card.number }));
  }
}

export async function addHost(name: string): Promise<void> {
  const isFirst = (await guests.countBy({ name })) === 0;
  if (!isFirst) throw new Error('there is a host');
  await guests.save(guests.create({ id: 1, name, card: 'host' }));
}

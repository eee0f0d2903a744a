// More than somebody has set for the whole program are refused first: whatever the number is, they are no more than that.
import { prisma } from '../_shared/prisma.ts';
import { settings } from './settings.ts';

interface Config {
  readonly mostGuests: number;
}

export class Guests {
  private readonly config: Config;

  constructor(config: Config) {
    this.config = config;
  }

  async invite(ids: string[]): Promise<void> {
    if (ids.length > this.config.mostGuests) throw new Error(`no more than ${this.config.mostGuests} guests`);
    const known = await prisma.user.findMany({ where: { id: { in: ids } } });
    const others = ids.filter((id) => !known.some((user) => user.id === id));
    await Promise.all(others.map((id) => prisma.user.update({ where: { id }, data: { name: id } })));
  }

  async greet(party: { ids: string[] }): Promise<boolean> {
    const { mostGuests: most } = this.config;
    if (party.ids.length === 0) return false;
    else if (most < party.ids.length) return false;
    for (const id of party.ids) await prisma.order.count({ where: { userId: id } });
    return true;
  }
}

export async function seat(ids: string[]): Promise<void> {
  if (ids.length > settings.mostSeats) throw new Error('too many');
  for (const id of ids) await prisma.order.count({ where: { userId: id } });
}

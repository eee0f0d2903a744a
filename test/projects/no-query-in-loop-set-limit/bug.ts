// A limit that is seen and large, one that not everybody meets, and the length of another list bound nothing.
import { prisma } from '../_shared/prisma.ts';
import { settings } from './settings.ts';

interface Config {
  readonly mostGuests: number;
  readonly names: readonly string[];
}

export class Guests {
  private readonly config: Config;

  constructor(config: Config) {
    this.config = config;
  }

  async invite(ids: string[], isStrict: boolean): Promise<void> {
    if (isStrict) {
      if (ids.length > this.config.mostGuests) throw new Error(`no more than ${this.config.mostGuests} guests`);
    }
    for (const id of ids) await prisma.order.count({ where: { userId: id } }); // ! queryPerElement
  }

  async greet(ids: string[]): Promise<void> {
    if (ids.length > this.config.names.length) throw new Error('not that many');
    for (const id of ids) await prisma.order.count({ where: { userId: id } }); // ! queryPerElement
  }
}

export async function bring(ids: string[], others: string[]): Promise<void> {
  if (ids.length > settings.mostRows || others.length > settings.mostSeats) throw new Error('too many');
  for (const id of ids) await prisma.order.count({ where: { userId: id } }); // ! queryPerElement
}

// An interface with three implementations, one of which goes to the network; another interface with three that do not.
import { prisma } from '../_shared/prisma.ts';
import type { Channel, Format } from './channels.ts';

export class Announcer {
  constructor(
    private readonly channel: Channel,
    private readonly format: Format,
  ) {}

  async run(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.update({ where: { email }, data: { name: await this.format.apply(email) } });
      await this.channel.apply(email); // ! sideEffect "1 of 3 implementations"
    });
  }
}

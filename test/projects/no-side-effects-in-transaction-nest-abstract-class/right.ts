// An abstract class is the token; the class that is bound to it counts.
import { Injectable } from '@nestjs/common';
import { prisma } from '../_shared/prisma.ts';
import { Journal, Post } from './ports.ts';

@Injectable()
export class Closing {
  constructor(
    private readonly post: Post,
    private readonly journal: Journal,
  ) {}

  async run(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await this.journal.write(email);
      await tx.user.update({ where: { email }, data: { balance: 0 } });
    });
    await this.post.write(email);
  }
}

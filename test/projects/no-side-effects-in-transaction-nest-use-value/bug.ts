// A token is bound to a value that is there already.
import { Inject, Injectable } from '@nestjs/common';
import { prisma } from '../_shared/prisma.ts';
import type { Greeter } from './greeters.ts';
import { LOUD, QUIET } from './greeters-module.ts';

export const tokens = { LOUD, QUIET };

@Injectable()
export class SignUp {
  @Inject(LOUD)
  private readonly greeter!: Greeter;

  async run(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { email, name: 'New' } });
      await this.greeter.greet(email); // ! sideEffect
    });
  }
}

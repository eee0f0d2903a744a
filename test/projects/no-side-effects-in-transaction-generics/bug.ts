// A generic function gets what it works on from its caller.
import { prisma } from '../_shared/prisma.ts';
import { Draft, Letter, finish, type Piece } from './pieces.ts';

export const pieces: (new (email: string) => Piece)[] = [Draft, Letter];

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await finish(new Letter(email)); // ! sideEffect
  });
}

// Implementations in spec files are no part of the application: neither do they send, nor do they make it too many.
import { prisma } from '../_shared/prisma.ts';
import type { Journal, Mailer } from './ports.ts';

export async function register(mailer: Mailer, journal: Journal, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
    await mailer.write(email); // ! sideEffect
  });
}

// The kind of the argument is a literal: only one kind goes to the bucket.
import { prisma } from '../_shared/prisma.ts';
import { apply } from './changes.ts';

export async function change(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await apply(tx, { kind: 'delete', email });
  });
}

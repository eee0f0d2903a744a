import { prisma, type Tx } from '../_shared/prisma.ts';

interface Steps {
  save(tx: Tx): Promise<void>;
  then(): Promise<void>;
}

export async function saveAndThen({ save, then }: Steps): Promise<void> {
  await prisma.$transaction((tx) => save(tx));
  await then();
}

// The loader collects the keys, and then asks for one after another.
import DataLoader from 'dataloader';
import { prisma } from '../_shared/prisma.ts';

export const emails = new DataLoader<string, string>(async (ids) =>
  Promise.all(
    ids.map(async (id) => {
      const user = await prisma.user.findFirstOrThrow({ where: { id } }); // ! queryPerElement
      return user.email;
    }),
  ),
);

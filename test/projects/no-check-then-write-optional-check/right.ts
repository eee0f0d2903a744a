// Where it is checked, nothing is written.
import { prisma } from '../_shared/prisma.ts';
import { assertFree } from './names.ts';

export async function add(sku: string, name: string, isDry: boolean): Promise<void> {
  if (isDry) {
    await assertFree(name);
    return;
  }
  await prisma.product.create({ data: { sku, name } });
}

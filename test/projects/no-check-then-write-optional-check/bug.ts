// A helper checks, though not always: where it does, two at once pass.
import { prisma } from '../_shared/prisma.ts';
import { assertFree } from './names.ts';

export async function add(sku: string, name: string, isChecked: boolean): Promise<void> {
  if (isChecked) {
    await assertFree(name);
  }
  await prisma.product.create({ data: { sku, name } }); // ! checkThenCreate
}

// Asked once.
import { prisma } from '../_shared/prisma.ts';

export async function resolve(form: { ownerId: string; fields: Record<string, string> }): Promise<void> {
  const owner = await prisma.user.findFirst({ where: { id: form.ownerId } });
  for (const [name, value] of Object.entries(form.fields)) form.fields[name] = `${owner?.email}/${value}`;
}

// MikroORM: a find for each.
import type { EntityManager } from '@mikro-orm/core';
import { statusOf } from './loan.ts';

export async function statuses(em: EntityManager, ids: number[]): Promise<Map<number, string | undefined>> {
  const found = new Map<number, string | undefined>();
  for (const id of ids) found.set(id, await statusOf(em, id)); // ! queryPerElement "(statusOf)"
  return found;
}

// A subscriber hears of what is removed of its entities, and may wait for the commit.
import type { EntityManager } from '@mikro-orm/core';
import type { Cover, Page } from './entities.ts';

export async function tear(em: EntityManager, cover: Cover, page: Page): Promise<void> {
  await em.begin();
  em.remove(cover);
  em.persist(page);
  await em.commit();
  em.remove(page);
  await em.flush();
}

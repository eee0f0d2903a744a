// A subscriber hears of what is removed.
import type { EntityManager } from '@mikro-orm/core';
import type { Page } from './entities.ts';

export async function tear(em: EntityManager, page: Page): Promise<void> {
  await em.begin();
  em.remove(page); // ! sideEffect "PageSubscriber.afterDelete"
  await em.commit();
}

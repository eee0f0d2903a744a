// Other entities and events; native queries run no hooks.
import type { EntityManager } from '@mikro-orm/core';
import { Letter, Note } from './entities.ts';

export async function write(em: EntityManager, email: string): Promise<void> {
  await em.transactional(async (inner) => {
    const note = inner.create(Note, { email, id: 1 });
    inner.assign(note, { email });
    inner.create(Letter, { email, id: 1 }, { persist: false });
    await inner.insert(Letter, { email, id: 1 });
    await inner.nativeUpdate(Letter, { id: 1 }, { email });
    inner.remove(inner.getReference(Letter, 2));
  });
  em.create(Letter, { email, id: 3 });
  await em.flush();
}

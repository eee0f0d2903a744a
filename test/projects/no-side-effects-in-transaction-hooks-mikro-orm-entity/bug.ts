// Hooks run at the flush in the transaction: what is flushed is said where the entity is handed over.
import type { EntityManager } from '@mikro-orm/core';
import { Letter } from './entities.ts';

export async function write(em: EntityManager, email: string): Promise<void> {
  await em.transactional(async (inner) => {
    inner.create(Letter, { email, id: 1 }); // ! sideEffect "Letter.announce"
    const letter = new Letter();
    letter.email = email;
    inner.persist(letter); // ! sideEffect "Letter.announce"
  });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { prove, type Proof } from './proof.ts';
import { outcome } from './scene.ts';

/** Takes more than there is, and counts what was announced all the same. */
const announced: Proof = {
  play: async ({ load, count }) => {
    const { take } = await load();
    const taken = await outcome(take('tea', 11));
    await sleep(300);
    return { taken, announcements: await count('outbox') };
  },
  wrong: { taken: expect.stringContaining('sold out'), announcements: 1 },
  right: { taken: expect.stringContaining('sold out'), announcements: 0 },
};

prove('no-parallel-queries-in-transaction', {
  Drizzle: announced,
  Kysely: announced,
  'Knex, allSettled': {
    play: async ({ load, rows, count }) => {
      await rows(`INSERT INTO invoices VALUES ('o1', 5)`);
      const { place } = await load();
      return { place: await outcome(place('o1')), orders: await count('orders') };
    },
    wrong: { place: 'done', orders: 0 },
    right: { place: expect.stringContaining('duplicate key'), orders: 0 },
  },
});

// What one handler asks decides nothing about another.
import { halls } from '../_shared/hall-knex.ts';
import { assertRoom } from './guests.ts';
import { router } from './router.ts';

export function addRoutes(): void {
  router.post('/guests/check', async (hall_id) => {
    await assertRoom(hall_id);
  });
  router.post('/guests/delete', async (id) => {
    await halls('guests').where({ id }).delete();
  });
}

// Objects that are built on a connection query on it, whichever class of theirs takes it and whatever they build of it in turn.
import type { DatabasePool } from 'slonik';
import { HallQueries, SeatQueries } from './queries.ts';

export async function open(pool: DatabasePool, id: string): Promise<void> {
  const before = new HallQueries(pool);
  await pool.transaction(async (connection) => {
    const halls = new HallQueries(connection);
    await halls.insert(id);
    await halls.seats.insert(id);
    await halls.seats.release(id);
    await halls.relations.rows.insert(id);
    await new SeatQueries(connection, 'seats').insert(id);
    await before.insert(id); // ! outerClient
    await before.seats.release(id); // ! outerClient
    await before.relations.rows.insert(id); // ! outerClient
    await new SeatQueries(pool, 'seats').insert(id); // ! outerClient
  });
}

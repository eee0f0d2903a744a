import type { Kysely } from 'kysely';
import type { Tables } from '../_shared/hall-kysely.ts';

export interface Wanted {
  readonly ids: readonly number[];
  readonly lockForUpdate?: boolean;
}

const seatsOf = (db: Kysely<Tables>, hall: number) =>
  db.selectFrom('seats as s').select(['s.id', 's.status']).where('s.hall_id', '=', hall);

export async function findSeats(
  db: Kysely<Tables>,
  hall: number,
  { ids, lockForUpdate }: Wanted,
): Promise<{ id: number; status: string }[]> {
  let query = seatsOf(db, hall);
  if (ids.length > 0) query = query.where('s.id', 'in', ids);
  if (lockForUpdate) query = query.forUpdate();
  return query.execute();
}

const NEXT: Record<string, string[]> = { free: ['held'], held: ['taken', 'free'] };

/** The status that comes after another, if there is a way. */
export function move(status: string, wanted: string): { next: string | null } {
  const allowed = NEXT[status] ?? [];
  if (!allowed.includes(wanted)) throw new Error('no way');
  return { next: wanted };
}

import { halls, type Guest } from '../_shared/hall-knex.ts';

export interface Visitor {
  id: number;
  hallId: number;
  fullName: string;
}

const toVisitor = (row: Guest): Visitor => ({ id: row.id, hallId: row.hall_id, fullName: row.name });

const toRow = (visitor: Omit<Visitor, 'id'>): Partial<Guest> => ({ hall_id: visitor.hallId, name: visitor.fullName });

export async function findByName(name: string): Promise<Visitor | undefined> {
  const row = await halls<Guest>('guests').where({ name }).first();
  return row ? toVisitor(row) : undefined;
}

export async function get(id: number): Promise<Visitor> {
  const row = await halls<Guest>('guests').where({ id }).first();
  if (!row) throw new Error('no such guest');
  return toVisitor(row);
}

export async function insert(visitor: Omit<Visitor, 'id'>): Promise<void> {
  await halls<Guest>('guests').insert(toRow(visitor));
}

export async function rename(id: number, fullName: string): Promise<void> {
  await halls<Guest>('guests').where({ id }).update({ name: fullName });
}

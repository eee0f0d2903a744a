import { halls } from '../_shared/hall-kysely.ts';

export interface Visitor {
  id: number;
  fullName: string;
}

const fromRow = (row: { id: number; name: string }): Visitor => ({ id: row.id, fullName: row.name });

const changesOf = (visitor: Partial<Visitor>): { name?: string } => {
  const changes: { name?: string } = {};
  if (visitor.fullName !== undefined) changes.name = visitor.fullName;
  return changes;
};

export async function loadVisitor(id: number): Promise<Visitor> {
  const row = await halls.selectFrom('guests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return fromRow(row);
}

export async function saveVisitor(id: number, visitor: Partial<Visitor>): Promise<void> {
  const changes = changesOf(visitor);
  await halls.updateTable('guests').set(changes).where('id', '=', id).execute();
}

export async function loadVisitors(ids: number[]): Promise<Visitor[]> {
  const rows = await halls.selectFrom('guests').selectAll().where('id', 'in', ids).execute();
  return rows.map(fromRow);
}

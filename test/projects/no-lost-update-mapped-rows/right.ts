// The row is locked when it is read, or nothing that was read is written.
import { halls } from '../_shared/hall-knex.ts';
import { loadVisitor, loadVisitors, saveVisitor } from './guest-store.ts';
import { SeatStore } from './seat-store.ts';

export async function addLabel(id: number, label: string): Promise<void> {
  await halls.transaction(async (trx) => {
    const store = new SeatStore(trx);
    const seat = await store.getLocked(id);
    if (seat === undefined) throw new Error('no such seat');
    await store.update({ ...seat, labels: [...seat.labels, label] });
  });
}

export async function setLabels(id: number, labels: string[]): Promise<void> {
  const store = new SeatStore();
  const seat = await store.get(id);
  if (seat === undefined) throw new Error('no such seat');
  await store.update({ id, hallId: 1, state: 'free', labels });
}

export async function rename(id: number, title: string, fullName: string): Promise<string> {
  const visitor = await loadVisitor(id);
  await saveVisitor(id, { fullName: `${title} ${fullName}` });
  return visitor.fullName;
}

export async function restore(ids: number[]): Promise<void> {
  const visitors = await loadVisitors(ids);
  await Promise.all(visitors.map(async (visitor) => saveVisitor(visitor.id, { fullName: visitor.fullName })));
}

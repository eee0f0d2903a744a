// What a store reads is mapped to an object, changed, and mapped back to a row: the names differ, the column is the same.
import { loadVisitor, saveVisitor } from './guest-store.ts';
import { SeatStore } from './seat-store.ts';

const store = new SeatStore();

async function getSeat(id: number): Promise<NonNullable<Awaited<ReturnType<SeatStore['get']>>>> {
  const seat = await store.get(id);
  if (seat === undefined) throw new Error('no such seat');
  return seat;
}

export async function addLabel(id: number, label: string): Promise<void> {
  const seat = await getSeat(id);
  const labels = seat.labels ? [...seat.labels] : [];
  labels.push(label);
  await store.update({ ...seat, labels }); // ! lostMerge "`tags`"
}

export async function removeLabel(id: number, label: string): Promise<void> {
  const seat = await store.get(id);
  if (!seat) return;
  await store.update({ ...seat, labels: seat.labels.filter((one) => one !== label) }); // ! lostMerge "`tags`"
}

export async function knight(id: number): Promise<void> {
  const visitor = await loadVisitor(id);
  await saveVisitor(id, { fullName: `Sir ${visitor.fullName}` }); // ! lostMerge "`name`"
}

export async function replaceLabel(id: number, old: string, label: string): Promise<void> {
  const seat = await store.find(id);
  seat.labels = seat.labels.map((one) => (one === old ? label : one));
  await store.update(seat); // ! lostMerge "`tags`"
}

export async function fillLabels(id: number, wanted: string[]): Promise<void> {
  const seat = await store.find(id);
  const labels = wanted.reduce<string[]>((known, name, index) => {
    const all = [...known];
    all[index] = name === '' ? (seat.labels[index] ?? '') : name;
    return all;
  }, []);
  await store.update({ id, hallId: 1, state: 'free', labels }); // ! lostMerge "`tags`"
}

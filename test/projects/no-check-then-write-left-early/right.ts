// It leaves for what came of another call; the status only chose whether that was made.
import { halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);

declare function getPlan(hall: number): Promise<{ readonly isOk: boolean; readonly text: string }>;

export async function change(id: number, wanted: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  let settings = '';
  if (wanted === 'open' && seat.status === 'closed') {
    const plan = await getPlan(seat.hallId);
    if (!plan.isOk) return;
    settings = plan.text;
  }
  await seats.update(id, { status: wanted, settings });
}

// Whatever was found in there, it is left; what comes behind has nothing to do with it.
export async function closeOne(hallId: number, id?: number): Promise<string> {
  if (id === undefined) {
    const open = await seats.find({ where: { hallId } });
    if (open.length > 1) return 'which one?';
    return 'none';
  }
  await seats.delete({ id });
  return 'closed';
}

// The one that was meant: that is no limit.
export async function closeOnly(hallId: number): Promise<void> {
  const open = await seats.find({ where: { hallId } });
  const [only] = open;
  if (open.length === 1 && only) await seats.delete({ id: only.id });
}

// Whether it is to be changed at all.
export async function changeMaybe({ id, data = {} }: { id: number; data?: { status?: string } }): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  const isSame = data.status === undefined || data.status === seat.status;
  if (!isSame && seat.hallId > 3) throw new Error('too late');
  await seats.update({ id: seat.id }, { status: data.status });
}

enum Status {
  Free = 'free',
  Taken = 'taken',
}

// What is waiting goes on waiting, or is done: whoever asks finds the same.
export async function look(isThere: (id: number) => Promise<boolean>): Promise<void> {
  const waiting = await seats.find({ where: { status: 'free' } });
  for (const { id } of waiting) {
    const isTaken = await isThere(id);
    await seats.update({ id }, { status: isTaken ? Status.Taken : Status.Free });
  }
}

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

// All stores share one interface; the type of the field says which of them it is.
import type { SeatStore } from './seats.ts';
import type { Named, Store } from './stores.ts';

type SeatReader = Pick<SeatStore, 'get'>;

export async function tagBy(reader: SeatReader, writer: Pick<SeatStore, 'setTags'>, id: number, tag: string): Promise<void> {
  const seat = await reader.get(id);
  if (seat !== undefined) await writer.setTags(id, `${seat.tags},${tag}`); // ! lostMerge "`tags`"
}

export class SeatService {
  private readonly seats: SeatStore;
  private readonly others: Store<Named>;

  constructor(seats: SeatStore, others: Store<Named>) {
    this.seats = seats;
    this.others = others;
  }

  async tag(id: number, tag: string): Promise<void> {
    const seat = await this.seats.get(id);
    if (seat === undefined) throw new Error('no such seat');
    await this.seats.setTags(id, `${seat.tags},${tag}`); // ! lostMerge "`tags`"
  }

  async nameAfter(id: number, other: number): Promise<void> {
    const named = await this.others.get(other);
    if (named !== undefined) await this.seats.setTags(id, `${named.name},none`);
  }
}

// All stores share one interface; the type of the field says which of them it is.
import type { SeatStore } from './seats.ts';
import type { Named, Store } from './stores.ts';

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

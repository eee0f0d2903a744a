import type { Repository } from 'typeorm';
import type { Seat } from '../_shared/halls.ts';

export class SeatService {
  constructor(private readonly seats: Repository<Seat>) {}

  async find(id: number): Promise<Seat> {
    return this.seats.findOneByOrFail({ id });
  }

  isFree(seat: Seat): boolean {
    return seat.status === 'free' && seat.guestId === null;
  }

  async mark(id: number, status: string): Promise<void> {
    await this.seats.update(id, { status });
  }
}

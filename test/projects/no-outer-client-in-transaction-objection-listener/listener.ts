// What a listener is handed with the event is the transaction that its queries have to run in.
import { OnEvent } from '@nestjs/event-emitter';
import { Model, type Transaction } from 'objection';

class Seat extends Model {
  static override tableName = 'seats';
  id!: number;
  taken!: boolean;
}

interface Booked {
  readonly seatId: number;
  readonly trx: Transaction;
}

export class SeatListener {
  @OnEvent('seat.booked')
  async take({ seatId, trx }: Booked): Promise<void> {
    const seat = await Seat.query().findById(seatId).throwIfNotFound(); // ! outerClient
    await Seat.query(trx).findById(seat.id).patch({ taken: true });
    await this.check(seatId, trx);
  }

  private async check(seatId: number, trx: Transaction): Promise<void> {
    await Seat.query(trx).findById(seatId).throwIfNotFound();
  }

  /** Nothing says that this one is part of a transaction. */
  @OnEvent('seat.left')
  async leave({ seatId }: { seatId: number }): Promise<void> {
    await Seat.query().findById(seatId).patch({ taken: false });
  }
}
